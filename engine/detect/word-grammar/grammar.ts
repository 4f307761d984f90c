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
type Lines = {readonly all: readonly Line[]; readonly byFirst: (number[] | undefined)[]; readonly open: number[]};

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
	return {all, byFirst, open};
};

/** Which lines may stand in a reading: what each needs is looked for once. */
const createGate = ({all}: Lines, present: Uint8Array): ((line: number) => boolean) => {
	const known = new Int8Array(all.length);
	return line => {
		if (known[line] === 0) {
			const stands = all[line]?.needed.every(codes => codes.some(code => present[code] === 1)) ?? false;
			known[line] = stands ? 1 : -1;
		}
		return known[line] === 1;
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

const findLines = (lines: Lines, {tokens, present, spanOf}: Reading): readonly Span[] => {
	const spans: Span[] = [];
	const mayStand = createGate(lines, present);
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

const signsIn = <Sign>(lines: Lines, signOf: readonly Sign[], {tokens, present, spanOf}: Reading): Map<Sign, Span> => {
	const found = new Map<Sign, Span>();
	const mayStand = createGate(lines, present);
	const lookAt = (at: number, line: number): void => {
		const sign = signOf[line];
		if (sign === undefined || found.has(sign) || !mayStand(line)) return;
		const end = lines.all[line]?.step(tokens, at) ?? -1;
		if (end >= at) found.set(sign, spanOf(at, Math.max(end, at + 1)));
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
	vocabulary.prepare(() => {
		for (const name of names) signOf.push(...linesIn(written[name]).map(() => name));
		lines = readLines(vocabulary, names.map(name => written[name]).join('\n'));
	});
	return reading => (lines ? signsIn(lines, signOf, reading) : new Map());
};
