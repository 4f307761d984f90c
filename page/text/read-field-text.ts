import {createLineBuilder, type LineBuilder, type TextRead} from './line-builder.ts';

const blocks = new Set('P DIV LI UL OL H1 H2 H3 H4 H5 H6 BLOCKQUOTE PRE TABLE TBODY TR TD SECTION ARTICLE'.split(' '));
const notText = '.ProseMirror-widget, .ProseMirror-gapcursor, .ql-ui, style, script, br[data-text], .visually-hidden';
const invisible = /[\uFEFF\u200B]+/g;
const pageLayout = /^\s*\n\s*$/;
const emoji = /\p{Extended_Pictographic}/u;

const holdsBlock = (element: Element): boolean => {
	for (let at = element.firstElementChild; at; at = at.nextElementSibling) if (blocks.has(at.nodeName)) return true;
	return false;
};

const addText = (lines: LineBuilder, node: Text): void => {
	const {data} = node;
	// Line breaks between tags are the page's layout, not the person's.
	if (!lines.isOpen() && pageLayout.test(data)) return;
	let from = 0;
	const add = (to: number): void => {
		if (to > from) lines.add(node, from, data.slice(from, to).replaceAll('\u00A0', ' '));
	};
	for (const {index, 0: gap} of data.matchAll(invisible)) {
		add(index);
		from = index + gap.length;
	}
	add(data.length);
};

const addPicture = (lines: LineBuilder, picture: Element): void => {
	const alt = picture.getAttribute('alt') ?? '';
	if (alt.length <= 16 && emoji.test(alt)) lines.add(picture, 0, alt);
};

const walkBlock = (lines: LineBuilder, element: Element): void => {
	lines.close();
	if (!holdsBlock(element)) lines.open();
	walk(lines, element);
	lines.close();
};

const visit = (lines: LineBuilder, element: Element): void => {
	if (element.matches(notText)) return;
	if (element.nodeName === 'BR') lines.break();
	else if (element.nodeName === 'IMG') addPicture(lines, element);
	else if (blocks.has(element.nodeName)) walkBlock(lines, element);
	else walk(lines, element);
};

const walk = (lines: LineBuilder, parent: Node): void => {
	for (let at = parent.firstChild; at; at = at.nextSibling) {
		if (at instanceof Text) addText(lines, at);
		else if (at instanceof Element) visit(lines, at);
	}
};

/** The text of a field, or of any element, as the person sees it, whatever the editor; linear in its nodes. */
export const readFieldText = (field: Element): TextRead => {
	if (field instanceof HTMLTextAreaElement) return {text: field.value, pieces: []};
	const lines = createLineBuilder();
	walk(lines, field);
	lines.close();
	return lines.read();
};
