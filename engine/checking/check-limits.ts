/** The longest text judged, in UTF-16 units; of a longer one the beginning. */
export const maxCheckedLength = 50_000;

/**
 * Steps of matching a check of so many letters may take, phrases and patterns together; the built-in set was seen to take from 2 to 17 steps a
 * letter of 3,000 (2026-11-25).
 */
export const maxMatchingSteps = (letters: number): number => 300_000 + 60 * letters;

/** Where the judged part of a text ends, in UTF-16 units; never inside a pair of them. */
export const checkedEnd = (text: string): number => {
	if (text.length <= maxCheckedLength) return text.length;
	const last = text.charCodeAt(maxCheckedLength - 1);
	return last >= 0xd800 && last < 0xdc00 ? maxCheckedLength - 1 : maxCheckedLength;
};
