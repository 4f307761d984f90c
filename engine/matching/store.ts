import type {Language} from '../rule.ts';
import {lowerOf, withPlainMarks} from '../text/fold.ts';
import {compilePattern, PatternError, type Program} from './compile-pattern.ts';
import type {Meaning} from './meaning.ts';
import {type Phrase, phraseOf} from './phrase-steps.ts';
import {TermError} from './term-syntax.ts';
import type {TrieBuilder} from './trie.ts';
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

/** What has been gathered of a rule set so far. */
export type Store = {
	readonly trie: TrieBuilder;
	readonly terms: Meaning[];
	readonly programs: Program[];
	readonly meanings: Meaning[];
	leaves: number;
	keys: number;
	/** True while a rule that is on from the start is gathered. */
	often: boolean;
	instructions: number;
};

/** Adds a pattern with its meaning. Throws `PatternError` when it, or all of them together, are refused. */
export const addProgram = (store: Store, written: string, cased: boolean, meaning: Meaning): void => {
	const program = compilePattern(written, {cased, language: meaning.language, often: store.often});
	store.instructions += program.size;
	if (store.instructions > mostInstructions) {
		throw new PatternError('the patterns of the set are too large together', 'Use phrases where you can.');
	}
	store.programs.push(program);
	store.meanings.push(meaning);
};

/** Adds one expanded phrase; marks without a word become a pattern. Throws `TermError` or `PatternError` when it is refused. */
export const addPhrase = (store: Store, written: string, meaning: Meaning, exact: boolean): void => {
	const phrase = phraseOf(written);
	if (phrase) {
		if (store.terms.length >= mostPhrases) throw new TermError(`the set holds more than ${mostPhrases} phrases`);
		const lead = phrase.lead ? {lead: phrase.lead} : {};
		store.trie.add(
			phrase.steps,
			meetingsOf(phrase, meaning.language, exact),
			store.terms.push({...meaning, ...lead}) - 1,
		);
	} else addProgram(store, literal(written), false, meaning);
};

const literal = (written: string): string => lowerOf(withPlainMarks(written)).replace(/[\\.*+?^$|()[\]{}]/g, '\\$&');
