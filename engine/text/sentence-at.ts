import type {Text} from './text.ts';

/** Index of the first sentence that ends after a place; the number of sentences when there is none. */
export const sentenceAt = ({sentences}: Text, place: number): number => {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	return low;
};
