/** True for the letters words are made of: a–z and the Latin ones up to ſ. */
const isLetter = (code: number): boolean =>
	(code > 0x60 && code < 0x7b) || (code > 0xde && code < 0x180 && code !== 0xf7);

/** The first such letter from a place on; the end of the text when there is none. */
export const nextLatinLetter = (text: string, from: number): number => {
	let at = from;
	while (at < text.length && !isLetter(text.charCodeAt(at))) at++;
	return at;
};

const isSmall = (code: number): boolean => code > 0x60 && code < 0x7b;

/** Where the word that begins at `start` ends; one apostrophe may join letters from a to z to it. */
export const latinWordEnd = (text: string, start: number): number => {
	let end = start;
	while (isLetter(text.charCodeAt(end))) end++;
	if (text.charCodeAt(end) !== 0x27 || !isSmall(text.charCodeAt(end + 1))) return end;
	end++;
	while (isSmall(text.charCodeAt(end))) end++;
	return end;
};
