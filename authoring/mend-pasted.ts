/** A text as it was pasted, with what a PDF did to it put right: how many words were joined and how many page heads taken out. */
export type Mended = {readonly text: string; readonly joined: number; readonly heads: number};

/** "bil-␤der" and "bil- der": a hyphen at the end of a line, or before a space, and small letters after it. */
const broken =
	/(?<=\p{L}{2})[-\u00ad][ \t]*(?:\r?\n[ \t]*| )(?=\p{Ll}{2})(?!(?:och|eller|samt|respektive|and|or|to|resp)(?!\p{L}))/gu;

const pageNumber =
	/^[ \t]*(?:(?:sida|sid\.?|page|s\.)[ \t]*)?\d{1,3}[ \t]*(?:\(\d{1,3}\)|(?:av|of|\/)[ \t]*\d{1,3})?[ \t]*$/i;

/** A line without its digits, so that page heads look alike. */
const shapeOf = (line: string): string => line.trim().replace(/\d+/g, '#');

const fewest = 3;
const longestHead = 90;

/** Lines that come back three times or more, digits aside, and end no sentence: the heads and feet of pages. */
const pageHeads = (lines: readonly string[]): ReadonlySet<string> => {
	const counts = new Map<string, number>();
	for (const line of lines) {
		const shape = shapeOf(line);
		if (shape.length < 3 || shape.length > longestHead || /[.!?:;,]$|^[-*•–]/.test(shape)) continue;
		counts.set(shape, (counts.get(shape) ?? 0) + 1);
	}
	return new Set([...counts].filter(([, count]) => count >= fewest).map(([shape]) => shape));
};

const isNumbered = (line: string): boolean => pageNumber.test(line) && /[^\d\s]/.test(line);

/**
 * A pasted text mended: words broken at a line's end are joined, page heads and page numbers are taken out. A text from elsewhere comes back as
 * it was, with both counts 0. Linear in the text.
 */
export const mendPasted = (pasted: string): Mended => {
	const lines = pasted.split('\n');
	const heads = pageHeads(lines);
	const kept = lines.filter(line => !heads.has(shapeOf(line)) && !isNumbered(line));
	const rest = kept.join('\n');
	let joined = 0;
	const text = rest.replace(broken, () => {
		joined++;
		return '';
	});
	return {text, joined, heads: lines.length - kept.length};
};
