const folded = (text: string): string => text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();

const wordsOf = (text: string): readonly string[] => folded(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** True when every word searched for begins a word of the text, whatever its case and accents; a search without words finds everything. */
export const beginsWords = (text: string, wanted: string): boolean => {
	const words = wordsOf(text);
	return wordsOf(wanted).every(start => words.some(word => word.startsWith(start)));
};
