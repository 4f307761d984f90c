import {readdirSync, readFileSync} from 'node:fs';
import type {Window as FixtureWindow} from 'happy-dom';

/** A box as it was seen somewhere: what the field is, and where the structure around it comes from. */
export type Box = {
	readonly file: string;
	readonly address: string;
	/** Selects the field; ` >>> ` goes into the shadow root of what stands before it. */
	readonly field: string;
	/** `private` is never read, `public` is, `nobody` is no network's composer. */
	readonly expect: 'private' | 'public' | 'nobody';
	readonly guard?: 'private' | 'either';
	/** The surface a network's own kind finds; absent on other sites. */
	readonly surface?: string;
	readonly voice?: string;
	/** `changed` where the composer's names are not those of today, so that no kind of the network can know it. */
	readonly names?: 'changed';
	readonly contested?: string;
	/** True for a message that nothing in the page tells from a comment; it is not offered, since nothing in sight publishes it. */
	readonly untold?: true;
	readonly also?: readonly {readonly field: string; readonly expect: 'private' | 'public' | 'nobody'}[];
	readonly bodyClass?: string;
	readonly evidence: string;
	readonly read: string;
};

const folder = `${import.meta.dirname}/boxes`;
const parts = (file: string): [head: string, body: string] => {
	const all = readFileSync(`${folder}/${file}`, 'utf8');
	const end = all.indexOf('-->');
	return [all.slice('<!--'.length, end), all.slice(end + '-->'.length)];
};

/** All boxes, in the order of their names. */
export const boxes: readonly Box[] = readdirSync(folder)
	.toSorted()
	.map(file => ({file, ...JSON.parse(parts(file)[0])}));

// Written roots are made by a parser only; here each is attached by hand, closed ones too, so that nothing hides in them.
const attachRoots = (within: ParentNode): void => {
	for (const template of within.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')) {
		const root = template.parentElement?.attachShadow({mode: 'open'});
		root?.append(template.content);
		template.remove();
		if (root) attachRoots(root);
	}
};

/** Puts a box into the document as the page at its address. */
export const openBox = ({file, address, bodyClass = ''}: Box): void => {
	(window as unknown as FixtureWindow).happyDOM.setURL(address);
	document.body.innerHTML = parts(file)[1];
	document.body.className = bodyClass;
	attachRoots(document.body);
};

/** The field of a box, by a selector that may go into shadow roots. */
export const fieldAt = (selector: string): HTMLElement => {
	let within: ParentNode = document;
	let found: HTMLElement | null = null;
	for (const hop of selector.split(' >>> ')) {
		found = within.querySelector<HTMLElement>(hop);
		within = found?.shadowRoot ?? document.createDocumentFragment();
	}
	if (!found) throw new Error(`No ${selector}`);
	return found;
};
