import type {Language} from '../rule.ts';
import {lowerOf, withPlainMarks} from '../text/fold.ts';
import {compilePattern, PatternError, type Program} from './compile-pattern.ts';
import type {Meaning} from './meaning.ts';
import {once} from './once.ts';
import {type Phrase, phraseOf} from './phrase-steps.ts';
import {TermError} from './term-syntax.ts';
import {startTrie, type TrieBuilder} from './trie.ts';
import type {Meeting} from './vocabulary.ts';

/** Where an error goes: the path it stands at, what is wrong, how to mend it. */
export type OnError = (path: string, message: string, mend: string) => void;

const mostPhrases = 50_000;
const mostInstructions = 60_000;

const bends = (word: string, {steps}: Phrase): Meeting =>
	steps.length === 1 ? 'compounds' : word.length > 4 ? 'forms' : 'exact';

const meetingsOf = (phrase: Phrase, language: Language | 'any', exact: boolean): Meeting[] =>
	phrase.steps.map(({word, open}) => {
		if (open) return 'open';
		return language === 'sv' && !exact ? bends(word, phrase) : 'exact';
	});

/** Acts, and names what a term or pattern is refused for at its path. Throws what is no fault of theirs. */
export const safely = (path: string, error: OnError, act: () => void): void => {
	try {
		act();
	} catch (cause) {
		if (cause instanceof PatternError) error(path, cause.message, cause.mend);
		else if (cause instanceof TermError)
			error(path, cause.message, 'Mend the term; the phrase syntax is in the documentation.');
		else throw cause;
	}
};

/** The language of a sentence, by which its phrases are looked for. */
export type Spoken = Language | 'other';

/** The phrases looked for in sentences of one language; what is `waiting` is added when such a sentence first comes. */
export type Book = {readonly trie: TrieBuilder; readonly terms: Meaning[]; readonly waiting: (() => void)[]};

/** A book for each language. */
export type Books = Readonly<Record<Spoken, Book>>;

/** What has been gathered of a rule set so far. */
export type Store = {
	/** Phrases of rules that are on from the start, and of the others: these are not looked for where none of them runs. */
	readonly often: Books;
	readonly seldom: Books;
	/** By leaf whether its rule is on from the start. */
	readonly leaves: boolean[];
	/** True while a rule that is on from the start is gathered. */
	isOften: boolean;
	readonly programs: (() => Program)[];
	readonly meanings: Meaning[];
	/** True for a set that was compiled whole before: its terms and patterns are read when a text first asks for them. */
	readonly isSound: boolean;
	keys: number;
	phrases: number;
	instructions: number;
};

const emptyBook = (): Book => ({trie: startTrie(), terms: [], waiting: []});

const emptyBooks = (): Books => ({sv: emptyBook(), en: emptyBook(), other: emptyBook()});

/** A new leaf of the rule that is gathered. */
export const newLeaf = ({leaves, isOften}: Store): number => leaves.push(isOften) - 1;

/** An empty store. */
export const startStore = (isSound: boolean): Store => ({
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

const countInstructions = (store: Store, {size}: Program): void => {
	store.instructions += size();
	if (store.instructions > mostInstructions) {
		throw new PatternError('the patterns of the set are too large together', 'Use phrases where you can.');
	}
};

/** Adds a pattern with its meaning. Throws `PatternError` when it, or all of them together, are refused. */
export const addProgram = (store: Store, written: string, cased: boolean, meaning: Meaning): void => {
	const program = once(() => compilePattern(written, {cased, language: meaning.language}));
	if (!store.isSound) countInstructions(store, program());
	store.programs.push(program);
	store.meanings.push(meaning);
};

const literal = (written: string): string => lowerOf(withPlainMarks(written)).replace(/[\\.*+?^$|()[\]{}]/g, '\\$&');

const putPhrase = ({trie, terms}: Book, phrase: Phrase, meaning: Meaning, exact: boolean): void => {
	const own = phrase.lead ? {...meaning, lead: phrase.lead} : meaning;
	trie.add(phrase.steps, meetingsOf(phrase, meaning.language, exact), terms.push(own) - 1);
};

/**
 * Adds one expanded phrase to the books; marks without a word become a pattern. Throws `TermError` or `PatternError` when it is refused.
 */
export const addPhrase = (
	store: Store,
	books: readonly Book[],
	written: string,
	meaning: Meaning,
	exact: boolean,
): void => {
	const phrase = phraseOf(written);
	if (!phrase) addProgram(store, literal(written), false, meaning);
	else if (++store.phrases > mostPhrases) throw new TermError(`the set holds more than ${mostPhrases} phrases`);
	else for (const book of books) putPhrase(book, phrase, meaning, exact);
};
