import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {createGrammar, type Grammar} from '../word-grammar/grammar.ts';
import {readWords} from '../word-grammar/reading.ts';
import type {Vocabulary} from '../word-grammar/vocabulary.ts';
import {createAim} from './aimed-at.ts';
import {type Composed, languagesOf} from './composed.ts';
import {createRunReader} from './demeaning-runs.ts';
import {insultVocabularies} from './insult-grammar.ts';
import {hints, putDowns} from './put-down-lines.ts';

/** Something that speaks of contempt for somebody, and how much. */
type Sign = {readonly span: Span; readonly weight: number; readonly isFirm: boolean};

/** What one sign weighs that is enough, and what several are together, none of them less than a hint. */
const PAUSE = 5;
const SUM = 5.5;
const HINT = 2.5;
const HINTED = 3.25;
/** More signs than this say no more. */
const MOST = 8;

type Scorer = (text: Text, sentence: Sentence) => readonly Sign[];

const createScorer = (vocabulary: Vocabulary): Scorer => {
	const [readRuns, aim] = [createRunReader(vocabulary), createAim(vocabulary)];
	const grammars: readonly (readonly [Grammar, number])[] = [
		[createGrammar(vocabulary, putDowns), PAUSE],
		[createGrammar(vocabulary, hints), HINTED],
	];
	return (text, sentence) => {
		const reading = readWords(text, sentence, vocabulary);
		const runs = readRuns(reading.tokens).flatMap(run => {
			const aimed = aim(reading.tokens, run);
			return aimed > 0 ? [{span: reading.spanOf(run.start, run.after), weight: run.weight + aimed, isFirm: false}] : [];
		});
		return [
			...runs,
			...grammars.flatMap(([grammar, weight]) =>
				grammar(reading).map(span => ({span, weight, isFirm: weight === PAUSE})),
			),
		];
	};
};

const scorers: Readonly<Record<Language, Scorer>> = {
	sv: createScorer(insultVocabularies.sv),
	en: createScorer(insultVocabularies.en),
};

/** What is known of a sentence already. */
const known = new WeakMap<Sentence, readonly Sign[]>();

const signsIn = (text: Text, sentence: Sentence): readonly Sign[] => {
	const signs = known.get(sentence) ?? languagesOf(sentence).flatMap(language => scorers[language](text, sentence));
	known.set(sentence, signs);
	return signs;
};

/** The signs of the two sentences before one in its paragraph. */
const signsBefore = (text: Text, sentence: Sentence): readonly Sign[] => {
	const index = sentenceIndexAt(text, sentence.start);
	return text.sentences
		.slice(Math.max(0, index - 2), index)
		.filter(({paragraph}) => paragraph === sentence.paragraph)
		.flatMap(each => signsIn(text, each));
};

const overlaps = ([from, to]: Span, [start, end]: Span): boolean => from < end && start < to;

/** Adds up signs, of those that share words the weightiest. */
const sumOf = (signs: readonly Sign[]): number => {
	const kept: Sign[] = [];
	for (const sign of signs.toSorted((a, b) => b.weight - a.weight).slice(0, MOST))
		if (!kept.some(({span}) => overlaps(span, sign.span))) kept.push(sign);
	return kept.reduce((sum, {weight}) => sum + weight, 0);
};

const isHint = ({weight}: Sign): boolean => weight >= HINT;

const composedOf = (signs: readonly Sign[]): Composed => ({
	deniable: signs.filter(({isFirm}) => !isFirm).map(({span}) => span),
	firm: signs.filter(({isFirm}) => isFirm).map(({span}) => span),
});

/** Where a sentence is scornful of somebody: by one weighty sign, or by lighter ones together with those of the sentences before. */
export const scoredInsults = (text: Text, sentence: Sentence): Composed => {
	const signs = signsIn(text, sentence).filter(isHint);
	const sure = signs.filter(({weight}) => weight >= PAUSE);
	if (signs.length === 0 || sure.length > 0) return composedOf(sure);
	const sum = sumOf([...signs, ...signsBefore(text, sentence).filter(isHint)]);
	return composedOf(sum >= SUM ? signs : []);
};
