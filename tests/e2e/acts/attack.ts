import type {Page} from 'puppeteer-core';

// Everything below runs in the page, as its own script would; the functions travel as text and call each other there by name.
declare global {
	var caught: Set<Node>;
}

function safely<Result>(take: () => Result): Result | undefined {
	try {
		return take();
	} catch {
		// What the browser itself keeps from the page.
		return undefined;
	}
}

function hosts(): HTMLElement[] {
	return [...document.querySelectorAll<HTMLElement>('*')].filter(({localName}) =>
		/^x[a-z0-9]+-[a-z0-9]+$/.test(localName),
	);
}

function keep(take: () => unknown): void {
	safely(() => {
		const node = take();
		if (node instanceof Node) globalThis.caught.add(node);
	});
}

function keepTold(event: Event): void {
	const told = event as unknown as Record<string, unknown>;
	for (const name of ['originalTarget', 'explicitOriginalTarget', 'rangeParent', 'relatedTarget', 'target'])
		keep(() => told[name]);
	for (const node of safely(() => event.composedPath()) ?? []) keep(() => node);
}

function listenForNodes(): void {
	globalThis.caught = new Set();
	const types =
		'pointerover pointermove pointerdown pointerup mouseover mousemove mousedown mouseup click focusin focusout keydown keyup wheel selectionchange copy input blur focus';
	for (const type of types.split(' ')) addEventListener(type, keepTold, true);
}

function findWords(words: readonly string[]): string[] {
	const {find} = globalThis as unknown as {find?(text: string, ...flags: boolean[]): boolean};
	return words.filter(word => {
		getSelection()?.collapse(document.body, 0);
		const isFound = safely(() => find?.call(globalThis, word, false, false, true, false, true, false)) === true;
		if (isFound) keep(() => getSelection()?.anchorNode?.getRootNode());
		return isFound;
	});
}

function walkSelection(host: Element): string[] {
	const selection = getSelection();
	const took: string[] = [];
	safely(() => selection?.selectAllChildren(host));
	took.push(String(selection));
	keep(() => selection?.anchorNode?.getRootNode());
	safely(() => selection?.setBaseAndExtent(document.body, 0, host, host.childNodes.length));
	for (const unit of ['character', 'word', 'line', 'documentboundary'])
		safely(() => selection?.modify('extend', 'forward', unit));
	took.push(String(selection));
	keep(() => selection?.focusNode?.getRootNode());
	return took;
}

function lookAt(host: HTMLElement): string[] {
	const {left, top, width, height} = host.getBoundingClientRect();
	const [x, y] = [left + width / 2, top + height / 2];
	keep(() => document.caretPositionFromPoint?.(x, y)?.offsetNode.getRootNode());
	for (const hit of document.elementsFromPoint(x, y)) if (hit.localName.includes('-')) keep(() => hit);
	return [host.innerText, host.outerHTML, host.getHTML?.() ?? '', String(host.shadowRoot ?? '')];
}

function framesCaught(): HTMLIFrameElement[] {
	return [...globalThis.caught].flatMap(
		node => safely(() => (node instanceof ShadowRoot ? [...node.querySelectorAll('iframe')] : [])) ?? [],
	);
}

function openCaught(): string[] {
	const roots = [...globalThis.caught].map(node => safely(() => (node instanceof ShadowRoot ? node.textContent : '')));
	const inside = framesCaught().flatMap(frame => [
		safely(() => frame.outerHTML),
		safely(() => frame.contentDocument?.documentElement.outerHTML),
		safely(() => frame.contentWindow?.document.body.innerText),
	]);
	return [...roots, ...inside].map(each => each ?? '');
}

function plunder(words: readonly string[]): string[] {
	const found = findWords(words).map(word => `found ${word}`);
	const ours = hosts();
	const seen = ours.flatMap(host => [...walkSelection(host), ...lookAt(host)]);
	document.execCommand('selectAll');
	const all = String(getSelection());
	const timed = performance.getEntries().map(({name}) => name);
	const indexed = Array.from({length: frames.length}, (_, at) => `frame ${at}`);
	return [...found, ...seen, all, ...openCaught(), ...timed, ...indexed].filter(Boolean);
}

function workOn(target: HTMLElement): void {
	target.focus();
	target.click();
	for (const key of ['Enter', ' ', 'Tab', 'Escape'])
		for (const type of ['keydown', 'keyup'])
			target.dispatchEvent(new KeyboardEvent(type, {key, bubbles: true, composed: true}));
	for (const type of ['pointerdown', 'pointerup', 'click', 'submit', 'change', 'input'])
		target.dispatchEvent(new Event(type, {bubbles: true, composed: true}));
}

function operate(): void {
	for (const target of [...hosts(), ...framesCaught()]) safely(() => workOn(target));
}

function swapIn(host: HTMLElement): void {
	const selection = getSelection();
	const before = selection?.rangeCount ? selection.getRangeAt(0).cloneRange() : undefined;
	safely(() => selection?.selectAllChildren(host));
	keep(() => selection?.anchorNode?.getRootNode());
	selection?.removeAllRanges();
	if (before) selection?.addRange(before);
	for (const frame of framesCaught()) {
		frame.setAttribute('sandbox', 'allow-scripts allow-same-origin');
		frame.srcdoc = '<p>mine</p>';
	}
}

function swapFrames(): void {
	new MutationObserver(() => hosts().forEach(swapIn)).observe(document.documentElement, {
		childList: true,
		subtree: true,
	});
}

const parts = [
	safely,
	hosts,
	keep,
	keepTold,
	listenForNodes,
	findWords,
	walkSelection,
	lookAt,
	framesCaught,
	openCaught,
];
const source = [...parts, plunder, workOn, operate, swapIn, swapFrames].map(String).join('\n');

const run = (page: Page, call: string): Promise<unknown> => page.evaluate(`(() => { ${source}; return ${call}; })()`);

/** What a page's own script can do to what stands in it. */
export const attack = {
	/** From now on keeps every node that an event of pointer, key or focus hands the page. */
	listen: (page: Page): Promise<unknown> => run(page, 'listenForNodes()'),
	/** Everything it can search, select, measure or take of what is shown, and of the nodes events gave it. */
	plunder: async (page: Page, words: readonly string[]): Promise<readonly string[]> =>
		(await run(page, `plunder(${JSON.stringify(words)})`)) as string[],
	/** Presses, types at and reaches into everything of ours it can name. */
	operate: (page: Page): Promise<unknown> => run(page, 'operate()'),
	/** With a frame in its hand, as in Firefox: makes it its own before anything is drawn there. */
	swapFrames: (page: Page): Promise<unknown> => run(page, 'swapFrames()'),
};
