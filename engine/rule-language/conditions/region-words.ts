import type {Region} from './condition-node.ts';

const firstAt = (starts: Int32Array, count: number, place: number): number => {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) >= place) high = middle;
		else low = middle + 1;
	}
	return low;
};

/** The words of a region as a half-open range of word numbers. */
export const wordRange = ({searchedText, start, end}: Region): readonly [first: number, after: number] => {
	const {wordStarts, wordCount} = searchedText.text;
	return [firstAt(wordStarts, wordCount, start), firstAt(wordStarts, wordCount, end)];
};

/** The number of words in a region. */
export const wordsIn = (region: Region): number => {
	const [first, after] = wordRange(region);
	return after - first;
};
