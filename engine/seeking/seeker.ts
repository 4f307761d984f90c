import type {Span} from '../draft.ts';
import type {Text} from '../text/text.ts';
import {depth} from './beginnings.ts';
import {matchAt, matchAtPlace, type Table, tableOf} from './table.ts';
import {tidy} from './tidy.ts';
import {placesWith, type WordIndex, wordIndexOf} from './word-index.ts';

/** Finds expressions that begin where a word begins: spans between two places of the folded text, in order, not overlapping. */
export type Seeker = (text: Text, start: number, end: number) => readonly Span[];

/** The first of some places, in order, whose word begins at or after `start`: its index among them. */
const firstFrom = ({wordStarts}: Text, places: Int32Array, start: number): number => {
	let low = 0;
	let high = places.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((wordStarts[wordOf(places[middle] ?? 0)] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
};

const wordOf = (place: number): number => (place / depth) | 0;

/** Reads the text with its capitals; lets only the first word begin a match; looks only at words with one of these last letters. */
type Way = {readonly cased?: true; readonly first?: true; readonly last?: string};

/** The places of all words, or of those with one of these last letters. */
const wordsEndingIn = ({folded, wordEnds, wordCount}: Text, last: string | undefined): Int32Array => {
	const places = Int32Array.from({length: wordCount}, (_, word) => word * depth);
	if (last === undefined) return places;
	return places.filter((_, word) => last.includes(folded.charAt((wordEnds[word] ?? 0) - 1)));
};

/** A seeker's table, its number, and where it looks. */
type Made = {readonly table: Table; readonly number: number; readonly last: string | undefined};

let seekers = 0;

const make = (source: string, last: string | undefined): Made => ({table: tableOf(source), number: seekers++, last});

/** The places of a text that may begin a match, found once a text. */
const placesFor = ({table, number, last}: Made, text: Text, index: WordIndex): Int32Array => {
	const known = index.found[number];
	if (known) return known;
	const places = table.anywhere ? wordsEndingIn(text, last) : placesWith(index, table.keys);
	index.found[number] = places;
	return places;
};

/** The first word that begins at or after a place. */
const wordFrom = ({wordStarts, wordCount}: Text, start: number): number => {
	let low = 0;
	let high = wordCount;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((wordStarts[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
};

const firstWordOnly = (source: string): Seeker => {
	let table: Table | undefined;
	return (text, start, end) => {
		table ??= tableOf(source);
		const word = wordFrom(text, start);
		const at = word < text.wordCount ? (text.wordStarts[word] ?? end) : end;
		const until = at < end ? matchAt(table, wordIndexOf(text), word, text.folded, at) : at;
		return until > at && until <= end ? [[at, until]] : [];
	};
};

type Seeking = {
	readonly table: Table;
	readonly text: Text;
	readonly index: WordIndex;
	/** The text as the expression reads it. */
	readonly string: string;
	readonly places: Int32Array;
};

/** Where the longest match from the word of a place ends; a word that may begin a match in several ways has as many places in a row. */
const longestFrom = ({table, index, string, places}: Seeking, from: number, at: number): number => {
	const word = wordOf(places[from] ?? 0);
	if (table.anywhere) return matchAt(table, index, word, string, at);
	let end = at;
	for (let each = from; each < places.length && wordOf(places[each] ?? 0) === word; each++)
		end = Math.max(end, matchAtPlace(table, index, places[each] ?? 0, string, at));
	return end;
};

/** Matches of the places from `first` on, until one begins at or after `end`. */
const collect = (seeking: Seeking, first: number, end: number): readonly Span[] => {
	const {text, places} = seeking;
	const spans: Span[] = [];
	let from = 0;
	for (let each = first; each < places.length; each++) {
		const at = text.wordStarts[wordOf(places[each] ?? 0)] ?? end;
		if (at >= end) break;
		if (at < from) continue;
		const until = longestFrom(seeking, each, at);
		from = at + 1;
		if (until === at || until > end) continue;
		spans.push([at, until]);
		from = until;
	}
	return spans;
};

const nothing: readonly Span[] = [];

const everyWord = (source: string, {cased, last}: Way): Seeker => {
	let made: Made | undefined;
	return (text, start, end) => {
		made ??= make(source, last);
		const index = wordIndexOf(text);
		const places = placesFor(made, text, index);
		const first = places.length > 0 ? firstFrom(text, places, start) : 0;
		if (first === places.length) return nothing;
		const string = cased ? text.cased : text.folded;
		return collect({table: made.table, text, index, string, places}, first, end);
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
