import type {Span} from '../draft.ts';
import type {Text} from '../text/text.ts';
import {matchAt, type Table, tableOf} from './table.ts';
import {tidy} from './tidy.ts';
import {wordIndexOf, wordsWith} from './word-index.ts';

/** Finds expressions that begin where a word begins: spans between two places of the folded text, in order, not overlapping. */
export type Seeker = (text: Text, start: number, end: number) => readonly Span[];

/** The first of some words, in order, that begins at or after a place: its index among them. */
const firstFrom = ({wordStarts}: Text, wordAt: (index: number) => number, count: number, place: number): number => {
	let low = 0;
	let high = count;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((wordStarts[wordAt(middle)] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Reads the text with its capitals; lets only the first word begin a match; looks only at words with one of these last letters. */
type Way = {readonly cased?: true; readonly first?: true; readonly last?: string};

const wordsEndingIn = ({folded, wordEnds, wordCount}: Text, last: string | undefined): readonly number[] => {
	const words = Array.from({length: wordCount}, (_, word) => word);
	return last === undefined ? words : words.filter(word => last.includes(folded.charAt((wordEnds[word] ?? 0) - 1)));
};

/** The words of each text that may begin a match, found once a text. */
const candidatesFor = (table: Table, last: string | undefined): ((text: Text) => readonly number[]) => {
	const known = new WeakMap<Text, readonly number[]>();
	return text => {
		const words =
			known.get(text) ??
			(table.anywhere ? wordsEndingIn(text, last) : wordsWith(wordIndexOf(text), table.byKey.keys()));
		known.set(text, words);
		return words;
	};
};

const firstWordOnly = (source: string): Seeker => {
	let table: Table | undefined;
	return (text, start, end) => {
		table ??= tableOf(source);
		const word = firstFrom(text, index => index, text.wordCount, start);
		const at = text.wordStarts[word] ?? end;
		const until = at < end ? matchAt(table, wordIndexOf(text), word, text.folded, at) : at;
		return until > at && until <= end ? [[at, until]] : [];
	};
};

type Made = {readonly table: Table; readonly candidates: (text: Text) => readonly number[]};

const make = (source: string, last: string | undefined): Made => {
	const table = tableOf(source);
	return {table, candidates: candidatesFor(table, last)};
};

/** Matches of the words from `index` on, until one begins at or after `end`. */
const collect = (
	table: Table,
	text: Text,
	string: string,
	words: readonly number[],
	index: number,
	end: number,
): readonly Span[] => {
	const spans: Span[] = [];
	const known = wordIndexOf(text);
	let from = 0;
	for (let each = index; each < words.length; each++) {
		const word = words[each] ?? 0;
		const at = text.wordStarts[word] ?? end;
		if (at >= end) break;
		const until = at < from ? at : matchAt(table, known, word, string, at);
		if (until === at || until > end) continue;
		spans.push([at, until]);
		from = until;
	}
	return spans;
};

const everyWord = (source: string, {cased, last}: Way): Seeker => {
	let made: Made | undefined;
	return (text, start, end) => {
		made ??= make(source, last);
		const words = made.candidates(text);
		if (words.length === 0) return [];
		const index = firstFrom(text, each => words[each] ?? 0, words.length, start);
		return collect(made.table, text, cased ? text.cased : text.folded, words, index, end);
	};
};

/**
 * Makes a seeker of an expression without flags, its matches ending at a word border. Only the words whose first letters may begin a match
 * are looked at, so that a long list costs little more than a short one; linear in the text. The tables are made at the first use.
 */
export const seekerOf = (source: string, way: Way = {}): Seeker =>
	way.first ? firstWordOnly(source) : everyWord(source, way);

/** One seeker of several; where their spans overlap the one that begins first stays. */
export const together =
	(...seekers: readonly Seeker[]): Seeker =>
	(text, start, end) =>
		tidy(seekers.flatMap(seek => seek(text, start, end)));
