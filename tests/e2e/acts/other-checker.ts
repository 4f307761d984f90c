/**
 * Runs in the page: stands in for another extension that checks texts. In every field that gets focus it leaves attributes, an element of its
 * own beside it with a layer and a button that shows words, highlights on every long word, and listeners; it puts back what is taken away.
 */
export const startOtherChecker = (): void => {
	const name = 'other-checker';
	const dressed = new WeakSet<Element>();
	const long = /\p{L}{6,}/gu;

	const rangesIn = (field: Element): Range[] => {
		const ranges: Range[] = [];
		const walker = document.createTreeWalker(field, NodeFilter.SHOW_TEXT);
		while (walker.nextNode()) {
			for (const {index, 0: word} of (walker.currentNode.nodeValue ?? '').matchAll(long)) {
				const range = document.createRange();
				range.setStart(walker.currentNode, index);
				range.setEnd(walker.currentNode, index + word.length);
				ranges.push(range);
			}
		}
		return ranges;
	};
	const mark = (field: Element) => CSS.highlights.set(name, new Highlight(...rangesIn(field)));
	const addOwn = (field: HTMLElement) => {
		const own = document.createElement(name);
		own.style.cssText = 'position:absolute;pointer-events:none';
		const root = own.attachShadow({mode: 'open'});
		const layer = document.createElement('div');
		const button = document.createElement('button');
		button.textContent = 'Förbättra texten';
		button.setAttribute('type', 'button');
		root.append(layer, button);
		field.after(own);
	};
	const dress = (field: HTMLElement) => {
		if (!dressed.has(field)) {
			field.setAttribute('data-checker', 'true');
			field.setAttribute('spellcheck', 'false');
			new MutationObserver(() => mark(field)).observe(field, {childList: true, subtree: true, characterData: true});
		}
		if (!dressed.has(field) || !field.parentElement?.querySelector(name)) addOwn(field);
		dressed.add(field);
	};
	const fieldOf = (event: Event): HTMLElement | undefined => {
		const [target] = event.composedPath();
		const isField =
			target instanceof HTMLTextAreaElement || (target instanceof HTMLElement && target.isContentEditable);
		return isField ? target : undefined;
	};
	for (const type of ['focusin', 'input', 'keydown', 'click']) {
		addEventListener(
			type,
			event => {
				const field = fieldOf(event);
				if (field) dress(field);
				if (field && type === 'input') mark(field);
			},
			true,
		);
	}
};
