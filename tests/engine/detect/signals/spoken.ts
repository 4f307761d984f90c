import {signals} from '../../../../engine/detect/signals/index.ts';
import type {Signal} from '../../../../engine/model/condition.ts';
import type {Draft} from '../../../../engine/model/draft.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

/** The words a signal finds in a raw text, in the text's own writing. */
export const spoken = (
	signal: Signal,
	raw: string,
	rest: {parent?: string; published?: string} = {},
): readonly string[] => {
	const text = analyseText(raw);
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
	const setting = {draft, ...(parent !== undefined && {parent: analyseText(parent)})};
	return text.sentences
		.flatMap(sentence => signals[signal](text, sentence, setting))
		.map(span => raw.slice(...text.rawSpan(span)));
};
