import {strFromU8, unzipSync} from 'fflate';

/** The largest file opened, and the largest text taken out of it, in bytes: a zip of a few kilobytes can unfold to gigabytes. */
const largestFile = 20_000_000;
const largestText = 20_000_000;

const documentPart = 'word/document.xml';

const entities: Readonly<Record<string, string>> = {amp: '&', lt: '<', gt: '>', quot: '"', apos: "'"};

const characterOf = (whole: string, name: string): string => {
	if (!name.startsWith('#')) return entities[name] ?? whole;
	const code = name[1] === 'x' ? Number.parseInt(name.slice(2), 16) : Number.parseInt(name.slice(1), 10);
	return Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '';
};

const unescaped = (text: string): string => text.replace(/&(#?\w{1,8});/g, characterOf);

/** Tags that end a line or stand for white space; what is between `w:t` tags is text, and what was deleted is kept apart by its own tag. */
const piece =
	/<w:t(?: [^<>]*)?>([^<]*)<\/w:t>|<(w:p)(?: [^<>]*)?\/?>|<(w:tab|w:br|w:cr|w:noBreakHyphen)(?: [^<>]*)?\/>|<(w:numPr)(?: [^<>]*)?>|<w:pStyle w:val="(Heading|Rubrik|Title)[^"]*"|(<\/w:p>)/g;

const marks: Readonly<Record<string, string>> = {'w:noBreakHyphen': '-', 'w:tab': ' ', 'w:br': '\n', 'w:cr': '\n'};

const said = ([, text, , gap, list, heading, end]: RegExpMatchArray): string => {
	if (text !== undefined) return unescaped(text);
	if (gap !== undefined) return marks[gap] ?? '';
	if (list !== undefined) return '- ';
	if (heading !== undefined) return '# ';
	return end === undefined ? '' : '\n\n';
};

const textOf = (xml: string): string =>
	Array.from(xml.matchAll(piece), said)
		.join('')
		.replace(/# - /g, '# ')
		.replace(/(\n- [^\n]*)\n(?=\n- )/g, '$1')
		.trim();

const documentOf = (bytes: Uint8Array): Uint8Array | undefined =>
	unzipSync(bytes, {filter: ({name, originalSize}) => name === documentPart && originalSize <= largestText})[
		documentPart
	];

/**
 * The text of a Word document (.docx): a paragraph a line with an empty line between, headings marked with `#` and items of lists with `-`.
 * An empty string when it holds no text, as a scanned page does; undefined when it is no Word document, is broken, or is too large. Never throws.
 */
export const docxText = (bytes: Uint8Array): string | undefined => {
	if (bytes.length > largestFile) return undefined;
	try {
		const document = documentOf(bytes);
		return document && textOf(strFromU8(document));
	} catch {
		return undefined;
	}
};
