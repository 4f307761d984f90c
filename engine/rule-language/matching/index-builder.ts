import type {Language} from '../../model/language.ts';
import {RefusedPart} from '../../model/rule-set-error-en.ts';
import {lowerSameLength, withPlainMarks} from '../../text/fold.ts';
import type {ConditionBuilder} from '../conditions/condition-node.ts';
import {once} from './once.ts';
import {compilePattern, type Program} from './patterns/compile-pattern.ts';
import {type Phrase, parsePhrase} from './phrases/phrase-steps.ts';
import type {WordMatching} from './phrases/vocabulary.ts';
import {createWordTrieBuilder, type WordTrieBuilder} from './phrases/word-trie.ts';
import type {SentenceLanguage, TermMeaning} from './search-index.ts';

/** Where an error goes: the path it stands at, and what is wrong. */
export type OnError = ConditionBuilder['error'];

const mostPhrases = 50_000;
const mostInstructions = 60_000;

const bends = (word: string, {steps}: Phrase): WordMatching =>
	steps.length === 1 ? 'compounds' : word.length > 4 ? 'forms' : 'exact';

const meetingsOf = (phrase: Phrase, language: Language | 'any', exact: boolean): WordMatching[] =>
	phrase.steps.map(({word, open}) => {
		if (open) return 'open';
		return language === 'sv' && !exact ? bends(word, phrase) : 'exact';
	});

/** Acts, and names what a term or pattern is refused for at its path. Throws what is no fault of theirs. */
export const reportingErrors = (path: string, error: OnError, act: () => void): void => {
	try {
		act();
	} catch (cause) {
		if (!(cause instanceof RefusedPart)) throw cause;
		error(path, cause.code, cause.values);
	}
};
/** The phrases looked for in sentences of one language; what is `waiting` is added when such a sentence first comes. */
export type PhraseBook = {
	readonly trie: WordTrieBuilder;
	readonly terms: TermMeaning[];
	readonly waiting: (() => void)[];
};

/** A book for each language. */
export type PhraseBooks = Readonly<Record<SentenceLanguage, PhraseBook>>;

/** What has been gathered of a rule set so far. */
export type IndexBuilder = {
	/** Phrases of rules that are on from the start, and of the others: these are not looked for where none of them runs. */
	readonly often: PhraseBooks;
	readonly seldom: PhraseBooks;
	/** By leaf whether its rule is on from the start. */
	readonly leaves: boolean[];
	/** True while a rule that is on from the start is gathered. */
	isOften: boolean;
	readonly programs: (() => Program)[];
	readonly meanings: TermMeaning[];
	/** True for a set that was compiled whole before: its terms and patterns are read when a text first asks for them. */
	readonly isSound: boolean;
	keys: number;
	phrases: number;
	instructions: number;
};

const emptyBook = (): PhraseBook => ({trie: createWordTrieBuilder(), terms: [], waiting: []});

const emptyBooks = (): PhraseBooks => ({sv: emptyBook(), en: emptyBook(), other: emptyBook()});

/** A new leaf of the rule that is gathered. */
export const newLeaf = ({leaves, isOften}: IndexBuilder): number => leaves.push(isOften) - 1;

/** An empty store. */
export const createIndexBuilder = (isSound: boolean): IndexBuilder => ({
	often: emptyBooks(),
	seldom: emptyBooks(),
	leaves: [],
	isOften: true,
	programs: [],
	meanings: [],
	isSound,
	keys: 0,
	phrases: 0,
	instructions: 0,
});

const countInstructions = (builder: IndexBuilder, {size}: Program): void => {
	builder.instructions += size();
	if (builder.instructions > mostInstructions) {
		throw new RefusedPart('patterns-too-large', {});
	}
};

/** Adds a pattern with its meaning. Throws `RefusedPart` when it, or all of them together, are refused. */
export const addProgram = (builder: IndexBuilder, written: string, cased: boolean, meaning: TermMeaning): void => {
	const program = once(() => compilePattern(written, {cased, language: meaning.language}));
	if (!builder.isSound) countInstructions(builder, program());
	builder.programs.push(program);
	builder.meanings.push(meaning);
};

const literal = (written: string): string =>
	lowerSameLength(withPlainMarks(written)).replace(/[\\.*+?^$|()[\]{}]/g, '\\$&');

const putPhrase = ({trie, terms}: PhraseBook, phrase: Phrase, meaning: TermMeaning, exact: boolean): void => {
	const own = phrase.lead ? {...meaning, lead: phrase.lead} : meaning;
	trie.add(phrase.steps, meetingsOf(phrase, meaning.language, exact), terms.push(own) - 1);
};

/**
 * Adds one expanded phrase to the books; marks without a word become a pattern. Throws `RefusedPart` when it is refused.
 */
export const addPhrase = (
	builder: IndexBuilder,
	books: readonly PhraseBook[],
	written: string,
	meaning: TermMeaning,
	exact: boolean,
): void => {
	const phrase = parsePhrase(written);
	if (!phrase) addProgram(builder, literal(written), false, meaning);
	else if (++builder.phrases > mostPhrases) throw new RefusedPart('phrases-too-many', {most: mostPhrases});
	else for (const book of books) putPhrase(book, phrase, meaning, exact);
};
