import {signals} from '../../detect/signals/index.ts';
import type {SignalContext} from '../../detect/signals/phrases.ts';
import type {Signal} from '../../model/condition.ts';
import type {Span} from '../../model/draft.ts';
import {sentenceIndexAt, touches} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import type {IsAllowed} from '../matching/allowed-words.ts';
import type {Hit, SearchedText} from './condition-node.ts';

const nothing: readonly Hit[] = [];

const isIn = ({start, end}: Hit, from: number, to: number): boolean => start >= from && end <= to;

const toHit = ([start, end]: Span): Hit => ({start, end});

/** Finds signals a sentence at a time, each sentence read at the first question about it. */
export const findSignals = (text: Text, context: SignalContext, isAllowed: IsAllowed): SearchedText['signals'] => {
	const {sentences, excluded, folded} = text;
	const keeps = ([start, end]: Span): boolean => !touches(excluded, start, end) && !isAllowed(folded.slice(start, end));
	const find = (signal: Signal, sentence: Sentence): readonly Hit[] => {
		const spans = sentence.language === 'other' ? [] : signals[signal](text, sentence, context);
		return spans.length > 0 ? spans.filter(keeps).map(toHit) : nothing;
	};
	const known = new Map<Signal, (readonly Hit[] | undefined)[]>();
	const answer = (signal: Signal, index: number, sentence: Sentence): readonly Hit[] => {
		const answers = known.get(signal) ?? [];
		known.set(signal, answers);
		const hits = answers[index] ?? find(signal, sentence);
		answers[index] = hits;
		return hits;
	};
	return (signal, start, end) => {
		const hits: Hit[] = [];
		for (let index = sentenceIndexAt(text, start); (sentences[index]?.start ?? end) < end; index++) {
			const sentence = sentences[index];
			if (sentence) hits.push(...answer(signal, index, sentence).filter(hit => isIn(hit, start, end)));
		}
		return hits.length > 0 ? hits : nothing;
	};
};
