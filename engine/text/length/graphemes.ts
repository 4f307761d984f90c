let segmenter: Intl.Segmenter | undefined;

/** What a person sees as one letter, in order: grapheme clusters. */
export const graphemesIn = (text: string): Intl.Segments => {
	// Made when first needed: making one takes longer than reading a text.
	segmenter ??= new Intl.Segmenter('und', {granularity: 'grapheme'});
	return segmenter.segment(text);
};

/** A text whose letters, graphemes and bytes are all one unit each. */
export const plainText = /^[\x20-\x7e\n]*$/;

/** How many graphemes a text has. */
export const countGraphemes = (text: string): number => {
	if (plainText.test(text)) return text.length;
	let count = 0;
	for (const _ of graphemesIn(text)) count++;
	return count;
};
