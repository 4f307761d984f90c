import type {Tip} from '../../engine/model/tip.ts';

const mostWords = 3;
const longest = 40;

const shortened = (words: string): string => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/**
 * The words of the draft that a tip means and does not name itself, for the one who wrote them: at most three, shortened; none for an
 * organisation's secret terms.
 */
export const heldWords = (tip: Tip, saw: string): readonly string[] => {
	if (tip.masked) return [];
	const different = new Set(tip.words.map(words => words.replace(/\s+/g, ' ').trim()));
	return [...different]
		.filter(words => words !== '' && !saw.includes(words))
		.slice(0, mostWords)
		.map(shortened);
};
