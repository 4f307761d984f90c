import {findOutsideQuotes, type SignalFinder, type SignalPhrases} from '../detect/signals/phrases.ts';
import type {Span} from '../model/draft.ts';
import type {Sentence, Text} from '../text/text.ts';

/** Everything phrases find in a text, each sentence in its own language; in units of `text.folded`. */
export const findInReply = (
	text: Text,
	phrases: SignalPhrases,
	sentences: readonly Sentence[] = text.sentences,
): readonly Span[] =>
	sentences.flatMap(sentence =>
		sentence.language === 'other' ? [] : findOutsideQuotes(text, sentence, phrases[sentence.language]),
	);

/** Everything a signal finds in a text. */
export const findSignalsInReply = (
	text: Text,
	finder: SignalFinder,
	sentences: readonly Sentence[] = text.sentences,
): readonly Span[] => sentences.flatMap(sentence => finder(text, sentence, {draft: bare}));

const bare = {platform: 'other', surface: 'reply', voice: 'self', text: '', links: [], pictures: []} as const;

/** The spans that lie in none of the others. */
export const spansOutside = (spans: readonly Span[], others: readonly Span[]): readonly Span[] =>
	spans.filter(([start, end]) => !others.some(([from, to]) => start < to && from < end));
