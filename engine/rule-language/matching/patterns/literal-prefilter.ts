import type {Span} from '../../../model/draft.ts';
import {createLetterTrieBuilder, createWalkResults, type LetterTrie} from '../../../search/letter-trie.ts';
import type {RequiredStrings} from '../../../search/required-strings.ts';
import type {Budget} from '../phrases/word-trie.ts';
import {type Program, programOrNothing} from './compile-pattern.ts';
import type {FiniteLanguage} from './finite-language.ts';

/** What one walk over a text's letters tells of all patterns: where finite ones match, and which of the others may. */
export type LiteralMatches = {
	/** The places of a finite pattern in order, none touching another; at most 500. */
	placesOf(program: number): readonly Span[];
	/** False when a pattern surely stands nowhere. */
	mayStand(program: number): boolean;
	/** The place the walk came to: the text's length unless the budget ran out. */
	readonly reached: number;
};

/** Every string that patterns look for, ready to be looked for together. */
export type LiteralPrefilter = {look(text: string, budget: Budget): LiteralMatches};

/** Strings are filed by so many letters, so that a walk from each letter of a text stays short. */
const filed = 16;
const mostHits = 500;

/** A string of a pattern: its rank among those of a finite one, -1 when another needs it. */
type Literal = {readonly program: number; readonly string: string; readonly rank: number};

const shortest = (strings: readonly string[]): number => Math.min(...strings.map(({length}) => length));

/** The list that most seldom stands in a text: of the longest strings, then the fewest. */
const rarest = (needed: RequiredStrings): readonly string[] | undefined =>
	needed.toSorted((a, b) => Math.min(filed, shortest(b)) - Math.min(filed, shortest(a)) || a.length - b.length)[0];

const patternLiterals = ({finite, needed}: Program, program: number): readonly Literal[] =>
	finite
		? finite.strings.map((string, rank) => ({program, string, rank}))
		: (rarest(needed) ?? []).map(string => ({program, string, rank: -1}));

/** How many strings tell of a pattern. */
export const literalCount = ({finite, needed}: Program): number => (finite?.strings ?? needed[0] ?? []).length;

const isWord = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || code === 0x5f;
};

const isBorder = (text: string, at: number): boolean => isWord(text, at - 1) !== isWord(text, at);

const stands = (text: string, start: number, end: number, {wordStart, wordEnd}: FiniteLanguage): boolean =>
	(!wordStart || isBorder(text, start)) && (!wordEnd || isBorder(text, end));

/** A finite pattern's match under way: of those that begin at one place the one of the lowest rank. */
type LiteralMatch = {start: number; end: number; rank: number};

type WalkFound = {readonly matches: (LiteralMatch[] | undefined)[]; readonly seen: Uint8Array};

/** Notes a match; those of one pattern come in the order of their places. */
const note = (list: LiteralMatch[], rank: number, start: number, end: number): void => {
	const last = list.at(-1);
	if (last && last.start === start) {
		if (rank < last.rank) Object.assign(last, {end, rank});
	} else if ((!last || start >= last.end) && list.length < mostHits) list.push({start, end, rank});
};

const spansOf = (matches: readonly LiteralMatch[] | undefined): readonly Span[] =>
	matches?.map(({start, end}) => [start, end] as const) ?? [];

/** Where a string next stands as the pattern wants it; -1 when nowhere. */
const nextMatch = (text: string, string: string, from: number, finite: FiniteLanguage): number => {
	let start = text.indexOf(string, from);
	while (start >= 0 && !stands(text, start, start + string.length, finite)) start = text.indexOf(string, start + 1);
	return start;
};

/** The rank of the place that comes first, of those that begin together the lowest; -1 when there is none. */
const firstRank = (next: readonly number[]): number =>
	next.reduce((first, at, rank) => (at >= 0 && (first < 0 || at < (next[first] ?? 0)) ? rank : first), -1);

/** The places of a finite pattern, as `placesOf` answers them, by looking for one string after the other. */
export const findFiniteMatches = (finite: FiniteLanguage, text: string): readonly Span[] => {
	const next = finite.strings.map(string => nextMatch(text, string, 0, finite));
	const places: Span[] = [];
	for (let first = firstRank(next); first >= 0 && places.length < mostHits; first = firstRank(next)) {
		const start = next[first] ?? 0;
		const from = start + (finite.strings[first] ?? '').length;
		places.push([start, from]);
		finite.strings.forEach((string, rank) => {
			const at = next[rank] ?? -1;
			if (at >= 0 && at < from) next[rank] = nextMatch(text, string, from, finite);
		});
	}
	return places;
};

const look = (
	trie: LetterTrie,
	cues: readonly Literal[],
	programs: readonly (Program | undefined)[],
	text: string,
	budget: Budget,
): LiteralMatches => {
	const found: WalkFound = {matches: [], seen: new Uint8Array(programs.length)};
	const met = createWalkResults();
	let start = 0;
	const meet = (cue: Literal | undefined): void => {
		if (!cue || !text.startsWith(cue.string, start)) return;
		const end = start + cue.string.length;
		const finite = programs[cue.program]?.finite;
		if (!finite) found.seen[cue.program] = 1;
		else if (stands(text, start, end, finite)) {
			const list = found.matches[cue.program] ?? [];
			found.matches[cue.program] = list;
			note(list, cue.rank, start, end);
		}
	};
	for (; start < text.length && budget.steps >= 0; start++) {
		budget.steps -= trie.walk(text, start, text.length, met) / 4;
		for (let index = 0; index < met.count; index++) meet(cues[met.values[index] ?? 0]);
	}
	return {
		placesOf: program => spansOf(found.matches[program]),
		mayStand: program => found.seen[program] === 1 || programs[program]?.needed.length === 0,
		reached: start,
	};
};

/** Files the strings of all patterns that read the folded text; one that cannot be read has none. */
export const createLiteralPrefilter = (all: readonly (() => Program)[]): LiteralPrefilter => {
	const programs = all.map(programOrNothing);
	const cues = programs.flatMap((program, index) => (program && !program.cased ? patternLiterals(program, index) : []));
	const builder = createLetterTrieBuilder();
	cues.forEach(({string}, index) => {
		builder.add(string.slice(0, filed), index);
	});
	const trie = builder.build();
	return {look: (text, budget) => look(trie, cues, programs, text, budget)};
};
