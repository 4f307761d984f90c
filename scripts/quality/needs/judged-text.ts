import {check} from '../../../engine/checking/check.ts';
import type {Span} from '../../../engine/model/draft.ts';
import type {Tip} from '../../../engine/model/tip.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';
import type {Bench} from '../posts.ts';
import type {LabelledText, NeedLabel} from './labelled-text.ts';

/** A labelled text with the problem tips shown for it (three at most), and what of both fits together. */
export type JudgedText = {
	readonly labelled: LabelledText;
	readonly shown: readonly Tip[];
	readonly strengths: readonly Tip[];
	readonly found: readonly NeedLabel[];
	readonly matched: readonly Tip[];
	readonly matchedStrengths: readonly Tip[];
};

/** How many problem tips a person is shown for one text. */
const mostShown = 3;

/** What cannot be judged in a text that lost its line breaks. */
const ofLines = ['wall-of-text', 'broetry', 'typos'];

const overlaps = ([start, end]: Span, [from, to]: Span): boolean => start < to && from < end;

/** The sentences of a text, in units of the text as it was written. */
const sentencesOf = (raw: string): readonly Span[] => {
	const text = analyseText(raw);
	return text.sentences.map(({start, end}) => text.rawSpan([start, end]));
};

const wordsSpan = (raw: string, words: string): Span | undefined => {
	const at = words === '' ? -1 : raw.indexOf(words);
	return at < 0 ? undefined : [at, at + words.length];
};

/** True when one of the two has no place, or a sentence holds some of both. */
const isSamePlace = (tip: Tip, {words}: NeedLabel, raw: string, sentences: readonly Span[]): boolean => {
	const label = wordsSpan(raw, words);
	if (!label || tip.spans.length === 0) return true;
	return sentences.some(sentence => overlaps(sentence, label) && tip.spans.some(span => overlaps(sentence, span)));
};

/** Judges labelled texts with the rules that start on. */
export const judgeLabelled = (bench: Bench, texts: readonly LabelledText[]): readonly JudgedText[] => {
	const servesKind = ({rule}: Tip, kind: string): boolean => bench.servesOf(rule).includes(kind);
	return texts.map(labelled => {
		const {draft, needs} = labelled;
		const limit = bench.limitOf(draft.platform, draft.surface);
		const {tips} = check(bench.compiled, {...draft, ...(limit && {limit})}, {});
		const measured = tips.filter(tip => !labelled.flat || !ofLines.some(kind => servesKind(tip, kind)));
		const shown = measured.filter(({strength}) => !strength).slice(0, mostShown);
		const strengths = tips.filter(({strength}) => strength);
		const sentences = sentencesOf(draft.text);
		const fits = (tip: Tip, label: NeedLabel): boolean =>
			servesKind(tip, label.kind) && isSamePlace(tip, label, draft.text, sentences);
		return {
			labelled,
			shown,
			strengths,
			found: needs.filter(label => shown.some(tip => fits(tip, label))),
			matched: shown.filter(tip => needs.some(label => fits(tip, label))),
			matchedStrengths: strengths.filter(tip => labelled.strengths.some(kind => servesKind(tip, kind))),
		};
	});
};
