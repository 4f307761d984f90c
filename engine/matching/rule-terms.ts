import type {LanguagePatterns, LanguageTerms} from '../checks/node.ts';
import type {Context, Pattern, Term} from '../condition.ts';
import type {Language} from '../rule.ts';
import {lowerOf, withPlainMarks} from '../text/fold.ts';
import {compilePattern, groupPatterns, PatternError, type PatternGroup, type Program} from './patterns.ts';
import {type Phrase, phraseOf} from './phrase-steps.ts';
import {expandTerm, TermError} from './term-syntax.ts';
import {startTrie, type Trie} from './trie.ts';
import type {Meeting} from './vocabulary.ts';

/** What must or may not stand beside a hit: marks as they are, words as a leaf of their own. */
export type Neighbours = {readonly marks: readonly string[]; readonly leaf: number | undefined};

/** The four contexts of a term or pattern. */
export type Surroundings = {readonly [Place in keyof Context]?: Neighbours};

/** What a hit of the trie or of a pattern means: whose it is, in which language it counts, and what it carries. */
export type Meaning = {
	readonly leaf: number;
	readonly language: Language | 'any';
	readonly key: number;
	readonly masked: boolean;
	readonly fix?: string;
	readonly lead?: string;
	readonly around?: Surroundings;
};

/** Everything of a rule set that is looked for in one pass; `terms` and `meanings` are in step with the numbers reported. */
export type Matching = {
	readonly trie: Trie;
	readonly terms: readonly Meaning[];
	readonly programs: readonly Program[];
	readonly groups: readonly PatternGroup[];
	readonly meanings: readonly Meaning[];
	readonly leaves: number;
	readonly phraseCount: number;
};

/** Where an error goes: the path it stands at, what is wrong, how to mend it. */
export type OnError = (path: string, message: string, mend: string) => void;

/** A rule set's terms and patterns being gathered. */
export type Gathering = {
	addTerms(terms: readonly LanguageTerms[], masked: boolean, error: OnError): number;
	addPatterns(patterns: readonly LanguagePatterns[], error: OnError): number;
	readonly phraseCount: number;
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

/** Begins to gather the terms and patterns of a rule set. */
export const startGathering = (): Gathering => {
	const trie = startTrie();
	const terms: Meaning[] = [];
	const programs: Program[] = [];
	const meanings: Meaning[] = [];
	let leaves = 0;
	let keys = 0;
	let instructions = 0;

	const addPhrase = (written: string, meaning: Meaning, exact: boolean): void => {
		const phrase = phraseOf(written);
		if (!phrase) return addProgram(literal(written), false, meaning);
		if (terms.length >= mostPhrases) throw new TermError(`the set holds more than ${mostPhrases} phrases`);
		const lead = phrase.lead ? {lead: phrase.lead} : {};
		trie.add(phrase.steps, meetingsOf(phrase, meaning.language, exact), terms.push({...meaning, ...lead}) - 1);
	};

	const addProgram = (written: string, cased: boolean, meaning: Meaning): void => {
		const program = compilePattern(written, cased);
		instructions += program.size;
		if (instructions > mostInstructions)
			throw new PatternError('the patterns of the set are too large together', 'Use phrases where you can.');
		programs.push(program);
		meanings.push(meaning);
	};

	const neighboursOf = (items: readonly string[], path: string, error: OnError): Neighbours => {
		const words = items.filter(item => !isMark(item));
		if (words.length === 0) return {marks: items, leaf: undefined};
		return {marks: items.filter(isMark), leaf: addTerms([{language: 'any', path, terms: words}], false, error)};
	};

	const surroundingsOf = (context: Context, path: string, error: OnError): {readonly around?: Surroundings} => {
		const found = places.flatMap(place => {
			const items = context[place];
			return items ? [[place, neighboursOf(items, `${path}.${place}`, error)] as const] : [];
		});
		return found.length ? {around: Object.fromEntries(found)} : {};
	};

	const addTerms: Gathering['addTerms'] = (lists, masked, error) => {
		const leaf = leaves++;
		for (const {language, path, terms: list, fixes} of lists) {
			list.forEach((term, index) => {
				const at = `${path}[${index}]`;
				safely(at, error, () => {
					const fix = fixes?.[index];
					const own = typeof term === 'string' ? {} : surroundingsOf(term, at, error);
					const meaning = {leaf, language, key: keys++, masked, ...own, ...(fix !== undefined && {fix})};
					for (const written of writtenForms(term))
						addPhrase(written, meaning, typeof term !== 'string' && term.exact === true);
				});
			});
		}
		return leaf;
	};

	const addPatterns: Gathering['addPatterns'] = (lists, error) => {
		const leaf = leaves++;
		for (const {language, path, patterns} of lists) {
			patterns.forEach((pattern, index) => {
				const at = `${path}[${index}]`;
				safely(at, error, () => {
					const own = typeof pattern === 'string' ? {} : surroundingsOf(pattern, at, error);
					addProgram(sourceOf(pattern), isCased(pattern), {leaf, language, key: keys++, masked: false, ...own});
				});
			});
		}
		return leaf;
	};

	return {
		addTerms,
		addPatterns,
		get phraseCount() {
			return terms.length;
		},
		build: () => ({
			trie: trie.build(),
			terms,
			programs,
			groups: groupPatterns(programs),
			meanings,
			leaves,
			phraseCount: terms.length,
		}),
	};
};

const sourceOf = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.pattern);

const isCased = (pattern: Pattern): boolean => typeof pattern !== 'string' && pattern.caseSensitive === true;

const writtenForms = (term: Term): string[] => {
	if (typeof term === 'string') return expandTerm(term);
	return [...expandTerm(term.term), ...(term.forms ?? []).flatMap(expandTerm)];
};

const literal = (written: string): string => lowerOf(withPlainMarks(written)).replace(/[\\.*+?^$|()[\]{}]/g, '\\$&');
