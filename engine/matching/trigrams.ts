/** Tells which strings may stand in a text. */
export type Trigrams = {readonly text: string; readonly bits: Uint8Array};

const size = 0x4000;

const slotOf = (text: string, at: number): number =>
	((text.charCodeAt(at) * 0x9e5 + text.charCodeAt(at + 1)) * 0x1f1 + text.charCodeAt(at + 2)) & (size - 1);

/** Marks every three units of a text that stand together. */
export const trigramsOf = (text: string): Trigrams => {
	const bits = new Uint8Array(size);
	for (let at = 0; at + 2 < text.length; at++) bits[slotOf(text, at)] = 1;
	return {text, bits};
};

/** True when a string stands in the text; most that do not are told off without looking. */
export const stands = ({text, bits}: Trigrams, string: string): boolean => {
	for (let at = 0; at + 2 < string.length; at++) if (bits[slotOf(string, at)] === 0) return false;
	return text.includes(string);
};
