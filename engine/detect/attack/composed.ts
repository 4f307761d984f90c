import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import {sentenceIndexAt} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import type {Grammar} from '../word-grammar/grammar.ts';
import {readWords} from '../word-grammar/reading.ts';
import type {Vocabulary} from '../word-grammar/vocabulary.ts';

/** The grammars of one language: those whose words a "not" takes back, those it does not, and those of two sentences together. */
export type AttackGrammars = {
	readonly vocabulary: Vocabulary;
	readonly deniable: Grammar;
	readonly firm: Grammar;
	readonly wide?: Grammar;
};

/** What the grammars find in a sentence. */
export type Composed = {readonly deniable: readonly Span[]; readonly firm: readonly Span[]};

/** A sentence this short may be in either language, whatever it looks like. */
const SHORT = 48;

/** The languages a sentence is read in. */
export const languagesOf = ({language, start, end}: Sentence): readonly Language[] =>
	language === 'other' || end - start < SHORT ? ['sv', 'en'] : [language];

/** Where the sentences begin that belong to one: up to two before it in its paragraph, unless they are long; its own beginning when there are none. */
export const stretchStart = ({sentences}: Text, {start, paragraph}: Sentence, index: number): number => {
	let from = start;
	for (const above of [sentences[index - 1], sentences[index - 2]]) {
		if (above?.paragraph !== paragraph || start - above.start > 240) return from;
		from = above.start;
	}
	return from;
};

/** What is found across sentences, cut to the last of them. */
const findWide = (text: Text, sentence: Sentence, {vocabulary, wide}: AttackGrammars): readonly Span[] => {
	if (!wide) return [];
	const start = stretchStart(text, sentence, sentenceIndexAt(text, sentence.start));
	return wide(readWords(text, {start, end: sentence.end}, vocabulary))
		.filter(([, to]) => to > sentence.start)
		.map(([from, to]) => [Math.max(from, sentence.start), to] as const);
};

/** Looks for what words make together in a sentence and with those before it, in its own language, or in both where that is not sure. */
export const compose = (
	text: Text,
	sentence: Sentence,
	grammars: Readonly<Record<Language, AttackGrammars>>,
): Composed => {
	const found = languagesOf(sentence).map(language => {
		const grammar = grammars[language];
		const reading = readWords(text, sentence, grammar.vocabulary);
		return {
			deniable: grammar.deniable(reading),
			firm: [...grammar.firm(reading), ...findWide(text, sentence, grammar)],
		};
	});
	return {deniable: found.flatMap(({deniable}) => deniable), firm: found.flatMap(({firm}) => firm)};
};
