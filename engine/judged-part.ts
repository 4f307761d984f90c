/** The longest text judged, in UTF-16 units; of a longer one the beginning. */
export const longestJudged = 50_000;

/**
 * Steps of matching a check of so many letters may take, phrases and patterns together; the built-in set was seen to take from 2 to 17 steps a
 * letter of 3,000 (2026-11-25).
 */
export const mostSteps = (letters: number): number => 300_000 + 60 * letters;

/** Where the judged part of a text ends, in UTF-16 units; never inside a pair of them. */
export const cutAt = (text: string): number => {
	if (text.length <= longestJudged) return text.length;
	const last = text.charCodeAt(longestJudged - 1);
	return last >= 0xd800 && last < 0xdc00 ? longestJudged - 1 : longestJudged;
};
