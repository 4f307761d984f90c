import type {Signal} from '../../../engine/condition.ts';
import type {Draft} from '../../../engine/draft.ts';
import {signals} from '../../../engine/signals/index.ts';
import {readText} from '../../../engine/text/read-text.ts';

/** The words a signal finds in a raw text, in the text's own writing. */
export const spoken = (
	signal: Signal,
	raw: string,
	rest: {parent?: string; published?: string} = {},
): readonly string[] => {
	const text = readText(raw);
	const {parent, published} = rest;
	const draft: Draft = {
		platform: 'other',
		surface: 'reply',
		voice: 'self',
		text: raw,
		links: [],
		pictures: [],
		...(parent !== undefined && {parent: {text: parent}}),
		...(published !== undefined && {published}),
	};
	const setting = {draft, ...(parent !== undefined && {parent: readText(parent)})};
	return text.sentences
		.flatMap(sentence => signals[signal](text, sentence, setting))
		.map(span => raw.slice(...text.rawSpan(span)));
};
