import type {Span} from '../../../model/draft.ts';
import type {Text} from '../../../text/text.ts';
import {once} from '../once.ts';
import type {Budget} from '../phrases/word-trie.ts';
import type {SearchIndex} from '../search-index.ts';
import {type Program, programOrNothing} from './compile-pattern.ts';
import {
	canSpend,
	createSearch,
	findPatternMatches,
	hasRequiredStrings,
	nativeFor,
	type Search,
	spend,
} from './find-patterns.ts';
import {findFiniteMatches, type LiteralMatches, literalCount} from './literal-prefilter.ts';
import type {PatternGroup, PatternSet} from './pattern-groups.ts';
import {casedTextForPatterns, textForPatterns} from './rewrite-pattern.ts';

/** Called with a pattern and its places. */
type OnPattern = (program: number, spans: readonly Span[]) => void;

/** Finds the patterns of one text. */
export type PatternFinder = {
	/** Calls `found` with each pattern of a leaf that stands in the text and its places, at most 500 of each. */
	find(leaf: number, found: OnPattern): void;
	/** The place up to which everything asked for was looked for: the text's length unless the budget ran out. */
	reached(): number;
};

/** So few programs are looked for one by one; more are first told apart by their group's set. */
const few = 3;

/** Those of a set that stand somewhere, as far as one pass over them tells; a browser's own expressions tell it sooner one by one. */
const narrowed = (
	set: PatternSet,
	likely: ReadonlySet<number>,
	{text, budget}: Search,
	programs: SearchIndex['programs'],
): readonly number[] => {
	const own = set.programs.filter(index => likely.has(index));
	const isNative = (index: number): boolean => {
		const program = programOrNothing(programs[index]);
		return program !== undefined && nativeFor(program, text) !== undefined;
	};
	if (own.length <= few || own.every(isNative) || !canSpend(budget, text.length, set.effort)) return own;
	spend(budget, text.length, set.effort);
	const hit = new Set(set.match(text));
	return own.filter(index => hit.has(index));
};

/** Looking for a string costs about as much as walking over so many letters for all strings; so a short text is soon walked over. */
const lettersPerString = 10;

/** Steps of looking for a string in so many letters. */
const stringSteps = (strings: number, letters: number): number => Math.ceil((strings * letters) / 64);

/** Readies a text for its patterns; nothing is looked for before a leaf is asked for. */
export const createPatternFinder = (index: SearchIndex, text: Text, budget: Budget): PatternFinder => {
	const {patternsOf, programs, cues} = index;
	const folded = once(() => createSearch(textForPatterns(text.folded), text.lines, budget));
	const cased = once(() => createSearch(casedTextForPatterns(text.cased), text.lines, budget));
	const languages = new Set<string>(['any', ...text.sentences.map(({language}) => language)]);
	let reached = text.folded.length;
	let strings = 0;
	const walked = once((): LiteralMatches => {
		const met = cues().look(folded().text, budget);
		reached = Math.min(reached, met.reached);
		return met;
	});
	/** What a walk told; undefined while strings are looked for one by one. */
	const met = (program: Program): LiteralMatches | undefined => {
		strings += literalCount(program);
		if (strings * lettersPerString > text.folded.length) return walked();
		budget.steps -= stringSteps(literalCount(program), text.folded.length);
		return undefined;
	};
	const isLikely = (index: number, program: Program, search: Search): boolean =>
		(program.cased || met(program)?.mayStand(index) !== false) && hasRequiredStrings(program, search.text);
	const findOthers = (group: PatternGroup, likely: ReadonlySet<number>, search: Search, found: OnPattern): void => {
		const narrow = (set: PatternSet) => narrowed(set, likely, search, programs);
		const worth = likely.size > few ? group.sets().flatMap(narrow) : [...likely];
		for (const index of worth) {
			const program = programOrNothing(programs[index]);
			if (program) found(index, findPatternMatches(program, search));
		}
	};
	/** Answers whether a pattern may stand in the text; a finite one is found at once. */
	const meet = (index: number, search: Search, found: OnPattern): boolean => {
		const program = programOrNothing(programs[index]);
		if (!program?.finite) return program !== undefined && isLikely(index, program, search);
		found(index, met(program)?.placesOf(index) ?? findFiniteMatches(program.finite, search.text));
		return false;
	};
	const findGroup = (group: PatternGroup, found: OnPattern): void => {
		const search = group.cased ? cased() : folded();
		const likely = new Set(group.programs.filter(index => meet(index, search, found)));
		findOthers(group, likely, search, found);
		reached = Math.min(reached, search.reached);
	};
	return {
		find(leaf, found) {
			for (const group of patternsOf(leaf)) if (languages.has(group.language)) findGroup(group, found);
		},
		reached: () => reached,
	};
};
