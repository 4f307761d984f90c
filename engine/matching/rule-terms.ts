import type {LanguagePatterns, LanguageTerms} from '../checks/node.ts';
import type {Context, Pattern, Term} from '../condition.ts';
import type {Language} from '../rule.ts';
import {lowerOf, withPlainMarks} from '../text/fold.ts';
import type {Matching, Meaning, Neighbours, Surroundings} from './meaning.ts';
import {compilePattern, groupPatterns, PatternError, type PatternGroup, type Program} from './patterns.ts';
import {type Phrase, phraseOf} from './phrase-steps.ts';
import {expandTerm, TermError} from './term-syntax.ts';
import {startTrie, type TrieBuilder} from './trie.ts';
import type {Meeting} from './vocabulary.ts';

/** Where an error goes: the path it stands at, what is wrong, how to mend it. */
export type OnError = (path: string, message: string, mend: string) => void;

/** A rule set's terms and patterns being gathered. */
export type Gathering = {
	addTerms(terms: readonly LanguageTerms[], masked: boolean, error: OnError): number;
	addPatterns(patterns: readonly LanguagePatterns[], error: OnError): number;
	/** Says whether the rule gathered next is on from the start. */
	startRule(often: boolean): void;
	build(): Matching;
};

const mostPhrases = 50_000;
const mostInstructions = 60_000;

const bends = (word: string, {steps}: Phrase): Meeting =>
	steps.length === 1 ? 'compounds' : word.length > 4 ? 'forms' : 'exact';

const meetingsOf = (phrase: Phrase, language: Language | 'any', exact: boolean): Meeting[] =>
	phrase.steps.map(({word, open}) => {
		if (open) return 'open';
		return language === 'sv' && !exact ? bends(word, phrase) : 'exact';
	});

const places = ['before', 'after', 'notBefore', 'notAfter'] as const;

const isMark = (item: string): boolean => !/[\p{L}\p{N}]/u.test(item);

const safely = (path: string, error: OnError, act: () => void): void => {
	try {
		act();
	} catch (cause) {
		if (cause instanceof PatternError) error(path, cause.message, cause.mend);
		else if (cause instanceof TermError)
			error(path, cause.message, 'Mend the term; the phrase syntax is in the documentation.');
		else throw cause;
	}
};

type Store = {
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

const addProgram = (store: Store, written: string, cased: boolean, meaning: Meaning): void => {
	const program = compilePattern(written, {cased, language: meaning.language, often: store.often});
	store.instructions += program.size;
	if (store.instructions > mostInstructions) {
		throw new PatternError('the patterns of the set are too large together', 'Use phrases where you can.');
	}
	store.programs.push(program);
	store.meanings.push(meaning);
};

const addPhrase = (store: Store, written: string, meaning: Meaning, exact: boolean): void => {
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

const neighboursOf = (store: Store, items: readonly string[], path: string, error: OnError): Neighbours => {
	const words = items.filter(item => !isMark(item));
	if (words.length === 0) return {marks: items, leaf: undefined};
	return {marks: items.filter(isMark), leaf: addTerms(store, [{language: 'any', path, terms: words}], false, error)};
};

const surroundingsOf = (
	store: Store,
	context: Context,
	path: string,
	error: OnError,
): {readonly around?: Surroundings} => {
	const found = places.flatMap(place => {
		const items = context[place];
		return items ? [[place, neighboursOf(store, items, `${path}.${place}`, error)] as const] : [];
	});
	return found.length ? {around: Object.fromEntries(found)} : {};
};

const addTerm = (
	store: Store,
	term: Term,
	path: string,
	carried: Omit<Meaning, 'key' | 'around'>,
	error: OnError,
): void => {
	const own = typeof term === 'string' ? {} : surroundingsOf(store, term, path, error);
	const meaning = {...carried, ...own, key: store.keys++};
	for (const written of writtenForms(term)) addPhrase(store, written, meaning, isExact(term));
};

const addTerms = (store: Store, lists: readonly LanguageTerms[], masked: boolean, error: OnError): number => {
	const leaf = store.leaves++;
	for (const {language, path, terms, fixes} of lists) {
		terms.forEach((term, index) => {
			const fix = fixes?.[index];
			const carried = {leaf, language, masked, ...(fix !== undefined && {fix})};
			safely(`${path}[${index}]`, error, () => addTerm(store, term, `${path}[${index}]`, carried, error));
		});
	}
	return leaf;
};

const addPattern = (
	store: Store,
	pattern: Pattern,
	path: string,
	carried: Omit<Meaning, 'key' | 'around'>,
	error: OnError,
): void => {
	const own = typeof pattern === 'string' ? {} : surroundingsOf(store, pattern, path, error);
	addProgram(store, sourceOf(pattern), isCased(pattern), {...carried, ...own, key: store.keys++});
};

const addPatterns = (store: Store, lists: readonly LanguagePatterns[], error: OnError): number => {
	const leaf = store.leaves++;
	for (const {language, path, patterns} of lists) {
		patterns.forEach((pattern, index) => {
			const at = `${path}[${index}]`;
			safely(at, error, () => addPattern(store, pattern, at, {leaf, language, masked: false}, error));
		});
	}
	return leaf;
};

type GroupsOfLeaf = Map<PatternGroup, number[]>;

const groupsByLeaf = (
	groups: readonly PatternGroup[],
	meanings: readonly Meaning[],
): ReadonlyMap<number, GroupsOfLeaf> => {
	const byLeaf = new Map<number, GroupsOfLeaf>();
	for (const group of groups) {
		for (const program of group.programs) {
			const leaf = meanings[program]?.leaf ?? -1;
			const ofLeaf: GroupsOfLeaf = byLeaf.get(leaf) ?? new Map();
			byLeaf.set(leaf, ofLeaf.set(group, [...(ofLeaf.get(group) ?? []), program]));
		}
	}
	return byLeaf;
};

/** Begins to gather the terms and patterns of a rule set. */
export const startGathering = (): Gathering => {
	const store: Store = {
		trie: startTrie(),
		terms: [],
		programs: [],
		meanings: [],
		leaves: 0,
		keys: 0,
		often: true,
		instructions: 0,
	};
	return {
		addTerms: (lists, masked, error) => addTerms(store, lists, masked, error),
		addPatterns: (lists, error) => addPatterns(store, lists, error),
		startRule: often => {
			store.often = often;
		},
		build: () => {
			const {terms, programs, meanings} = store;
			const byLeaf = groupsByLeaf(groupPatterns(programs), meanings);
			return {trie: store.trie.build(), terms, programs, meanings, patternsOf: leaf => byLeaf.get(leaf) ?? new Map()};
		},
	};
};

const isExact = (term: Term): boolean => typeof term !== 'string' && term.exact === true;

const sourceOf = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.pattern);

const isCased = (pattern: Pattern): boolean => typeof pattern !== 'string' && pattern.caseSensitive === true;

const writtenForms = (term: Term): string[] => {
	if (typeof term === 'string') return expandTerm(term);
	return [...expandTerm(term.term), ...(term.forms ?? []).flatMap(expandTerm)];
};

const literal = (written: string): string => lowerOf(withPlainMarks(written)).replace(/[\\.*+?^$|()[\]{}]/g, '\\$&');
