import type {Span} from '../../model/draft.ts';
import {type LineParts, readLine} from './grammar-line.ts';
import {firstCodes, type GrammarStep, lineSteps, neededIn} from './grammar-steps.ts';
import type {Reading, TokenClasses} from './reading.ts';
import type {Vocabulary} from './vocabulary.ts';

/** Finds what a grammar's lines describe in a reading: places of the folded text, in order. */
export type Grammar = (reading: Reading) => readonly Span[];

/** A line: how it is tried, and what surely stands in its matches. */
type Line = {readonly step: GrammarStep; readonly needed: readonly (readonly number[])[]};

/** The lines of a grammar, and their numbers by a class their first token may have; `open` ones may begin with any. */
type Lines = {
	readonly all: readonly Line[];
	readonly byFirst: (number[] | undefined)[];
	readonly open: number[];
	/** By line the last reading it was asked of, below zero where it could not stand. */
	readonly known: Float64Array;
};

const linesIn = (written: string): readonly LineParts[] =>
	written.split('\n').flatMap(line => (line.trim() === '' ? [] : readLine(line)));

const readLines = (vocabulary: Vocabulary, written: string): Lines => {
	const all: Line[] = [];
	const [byFirst, open]: [(number[] | undefined)[], number[]] = [[], []];
	linesIn(written).forEach((line, number) => {
		all.push({step: lineSteps(vocabulary, line), needed: neededIn(vocabulary, line)});
		const firsts = firstCodes(vocabulary, line);
		if (!firsts) open.push(number);
		for (const code of firsts ?? []) {
			const list = byFirst[code] ?? [];
			byFirst[code] = list;
			list.push(number);
		}
	});
	return {all, byFirst, open, known: new Float64Array(all.length)};
};

/** By number of a class the last reading that had it; one field for all, since short sentences are many and each would need its own. */
let hadBy = new Float64Array(1024);
let readings = 0;

const widenTo = (code: number): void => {
	const wider = new Float64Array(2 ** Math.ceil(Math.log2(code + 1)));
	wider.set(hadBy);
	hadBy = wider;
};

const noteClasses = (tokens: readonly TokenClasses[]): number => {
	const reading = ++readings;
	for (const token of tokens)
		for (const code of token) {
			if (code >= hadBy.length) widenTo(code);
			hadBy[code] = reading;
		}
	return reading;
};

/** Which lines may stand in a reading, until the next one is asked of: what each needs is looked for once, and nothing while no line is asked of. */
const createGate = ({all, known}: Lines, tokens: readonly TokenClasses[]): ((line: number) => boolean) => {
	let reading = 0;
	return line => {
		if (reading === 0) reading = noteClasses(tokens);
		if (Math.abs(known[line] ?? 0) !== reading) {
			const stands = all[line]?.needed.every(codes => codes.some(code => hadBy[code] === reading)) ?? false;
			known[line] = stands ? reading : -reading;
		}
		return known[line] === reading;
	};
};

/** The lines that may begin with a token, in the order they are written. */
const linesFor = ({byFirst, open}: Lines, token: TokenClasses | undefined): readonly number[] => {
	let found: readonly number[] = open;
	let lists = open.length > 0 ? 1 : 0;
	for (const code of token ?? []) {
		const list = byFirst[code];
		if (!list || list === found) continue;
		found = lists === 0 ? list : [...found, ...list];
		lists++;
	}
	return lists > 1 ? Array.from(found).sort((a, b) => a - b) : found;
};

const endAt = (
	lines: Lines,
	tokens: readonly TokenClasses[],
	at: number,
	mayStand: (line: number) => boolean,
): number => {
	for (const line of linesFor(lines, tokens[at])) {
		const end = mayStand(line) ? (lines.all[line]?.step(tokens, at) ?? -1) : -1;
		if (end >= 0) return end;
	}
	return -1;
};

const findLines = (lines: Lines, {tokens, spanOf}: Reading): readonly Span[] => {
	const spans: Span[] = [];
	const mayStand = createGate(lines, tokens);
	for (let at = 0; at < tokens.length; at++) {
		const end = endAt(lines, tokens, at, mayStand);
		if (end <= at) continue;
		spans.push(spanOf(at, end));
		at = end - 1;
	}
	return spans;
};

/**
 * A grammar over classes of words, a way of saying a line. In a line `name` is a word of that class, `a/b` of either, `'word'` that word itself,
 * `name?` one that may be missing, `name*3` up to three, `_` any word, `~2` up to two words and `~~2` commas too, `~2!name` none of them of that class, `...2` sentences too, `-name` and `+name` look at the next word, `^` is the sentence's
 * beginning, `<` a clause's, `$` a clause's end and `$!` and `$?` one with that mark; `( | )` and `)?` group. Where several lines stand the first written counts.
 */
export const createGrammar = (vocabulary: Vocabulary, written: string): Grammar => {
	let lines: Lines | undefined;
	vocabulary.prepare(() => {
		lines = readLines(vocabulary, written);
	});
	return reading => (lines ? findLines(lines, reading) : []);
};

const signsIn = <Sign>(
	lines: Lines,
	signOf: readonly Sign[],
	{tokens, spanOf}: Reading,
): Map<Sign, Span> | undefined => {
	let found: Map<Sign, Span> | undefined;
	const mayStand = createGate(lines, tokens);
	const lookAt = (at: number, line: number): void => {
		const sign = signOf[line];
		if (sign === undefined || found?.has(sign) || !mayStand(line)) return;
		const end = lines.all[line]?.step(tokens, at) ?? -1;
		if (end < at) return;
		found ??= new Map();
		found.set(sign, spanOf(at, Math.max(end, at + 1)));
	};
	for (let at = 0; at < tokens.length; at++) for (const line of linesFor(lines, tokens[at])) lookAt(at, line);
	return found;
};

/** Several grammars by name, read in one pass: where the first line of each stands that does. */
export const createSigns = <Sign extends string>(
	vocabulary: Vocabulary,
	written: Readonly<Record<Sign, string>>,
	names: readonly Sign[],
): ((reading: Reading) => ReadonlyMap<Sign, Span>) => {
	let lines: Lines | undefined;
	const signOf: Sign[] = [];
	const nothing: ReadonlyMap<Sign, Span> = new Map();
	vocabulary.prepare(() => {
		for (const name of names) signOf.push(...linesIn(written[name]).map(() => name));
		lines = readLines(vocabulary, names.map(name => written[name]).join('\n'));
	});
	return reading => (lines && signsIn(lines, signOf, reading)) ?? nothing;
};
