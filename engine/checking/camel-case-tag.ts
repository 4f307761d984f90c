import type {Text} from '../text/text.ts';

const LONGEST = 60;

const wordsOf = ({folded, wordStarts, wordEnds, wordCount, hashtags}: Text): Set<string> => {
	const words = new Set<string>();
	for (let word = 0; word < wordCount; word++) {
		const [start, end] = [wordStarts[word] ?? 0, wordEnds[word] ?? 0];
		if (!hashtags.some(([from, to]) => start >= from && end <= to)) words.add(folded.slice(start, end));
	}
	return words;
};

/** The fewest words that make up a tag, by the place each ends at; `undefined` where the words do not make it up. */
const partsOf = (tag: string, words: ReadonlySet<string>): readonly string[] | undefined => {
	const best: (readonly string[] | undefined)[] = [[]];
	for (let end = 1; end <= tag.length; end++)
		for (let start = 0; start < end; start++) {
			const [before, word] = [best[start], tag.slice(start, end)];
			if (before && words.has(word) && before.length + 1 < (best[end]?.length ?? Number.POSITIVE_INFINITY))
				best[end] = [...before, word];
		}
	return best[tag.length];
};

/** A tag in small letters with a capital on each of the person's own words it is made of; `undefined` where the draft holds no such words. */
export const camelCaseTag = (found: string, text: Text): string | undefined => {
	const tag = found.replace(/^#/u, '').toLowerCase();
	if (tag.length > LONGEST) return undefined;
	const parts = partsOf(tag, wordsOf(text));
	return parts && parts.length > 1
		? `#${parts.map(each => each.charAt(0).toUpperCase() + each.slice(1)).join('')}`
		: undefined;
};
