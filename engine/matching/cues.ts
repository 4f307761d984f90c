import type {Span} from '../draft.ts';
import {type LetterTrie, startLetterTrie} from '../seeking/letter-trie.ts';
import type {Program} from './compile-pattern.ts';
import type {Finite} from './finite.ts';
import type {Needed} from './needed.ts';
import type {Budget} from './trie.ts';

/** What one walk over a text's letters tells of all patterns: where finite ones match, and which of the others may. */
export type Cues = {
	/** The places of a finite pattern in order, none touching another; at most 500. */
	placesOf(program: number): readonly Span[];
	/** False when a pattern surely stands nowhere. */
	mayStand(program: number): boolean;
	/** The place the walk came to: the text's length unless the budget ran out. */
	readonly reached: number;
};

/** Every string that patterns look for, ready to be looked for together. */
export type CueTrie = {look(text: string, budget: Budget): Cues};

/** Strings are filed by so many letters, so that a walk from each letter of a text stays short. */
const filed = 16;
const mostHits = 500;

/** A string of a pattern: its rank among those of a finite one, -1 when another needs it. */
type Cue = {readonly program: number; readonly string: string; readonly rank: number};

const shortest = (strings: readonly string[]): number => Math.min(...strings.map(({length}) => length));

/** The list that most seldom stands in a text: of the longest strings, then the fewest. */
const rarest = (needed: Needed): readonly string[] | undefined =>
	needed.toSorted((a, b) => Math.min(filed, shortest(b)) - Math.min(filed, shortest(a)) || a.length - b.length)[0];

const cuesOf = ({finite, needed}: Program, program: number): readonly Cue[] =>
	finite
		? finite.strings.map((string, rank) => ({program, string, rank}))
		: (rarest(needed) ?? []).map(string => ({program, string, rank: -1}));

const isWord = (text: string, at: number): boolean => {
	const code = text.charCodeAt(at);
	return (code > 0x60 && code < 0x7b) || (code > 0x2f && code < 0x3a) || (code > 0x40 && code < 0x5b) || code === 0x5f;
};

const isBorder = (text: string, at: number): boolean => isWord(text, at - 1) !== isWord(text, at);

const stands = (text: string, start: number, end: number, {wordStart, wordEnd}: Finite): boolean =>
	(!wordStart || isBorder(text, start)) && (!wordEnd || isBorder(text, end));

/** A finite pattern's match under way: of those that begin at one place the one of the lowest rank. */
type Match = {start: number; end: number; rank: number};

type Found = {readonly matches: (Match[] | undefined)[]; readonly seen: Uint8Array};

const note = ({matches}: Found, {program, rank}: Cue, start: number, end: number): void => {
	const list = matches[program] ?? [];
	matches[program] = list;
	const last = list.at(-1);
	if (last && last.start === start) {
		if (rank < last.rank) Object.assign(last, {end, rank});
	} else if ((!last || start >= last.end) && list.length < mostHits) list.push({start, end, rank});
};

const look = (
	trie: LetterTrie,
	cues: readonly Cue[],
	programs: readonly Program[],
	text: string,
	budget: Budget,
): Cues => {
	const found: Found = {matches: [], seen: new Uint8Array(programs.length)};
	let start = 0;
	const meet = (value: number): void => {
		const cue = cues[value];
		if (!cue || !text.startsWith(cue.string, start)) return;
		const end = start + cue.string.length;
		const finite = programs[cue.program]?.finite;
		if (!finite) found.seen[cue.program] = 1;
		else if (stands(text, start, end, finite)) note(found, cue, start, end);
	};
	for (; start < text.length && budget.steps >= 0; start++)
		budget.steps -= trie.walk(text, start, text.length, meet) / 4;
	return {
		placesOf: program => found.matches[program]?.map(({start, end}) => [start, end] as const) ?? [],
		mayStand: program => found.seen[program] === 1 || programs[program]?.needed.length === 0,
		reached: start,
	};
};

/** Files the strings of all patterns that read the folded text. */
export const cueTrieOf = (programs: readonly Program[]): CueTrie => {
	const cues = programs.flatMap((program, index) => (program.cased ? [] : cuesOf(program, index)));
	const builder = startLetterTrie();
	cues.forEach(({string}, index) => {
		builder.add(string.slice(0, filed), index);
	});
	const trie = builder.build();
	return {look: (text, budget) => look(trie, cues, programs, text, budget)};
};
