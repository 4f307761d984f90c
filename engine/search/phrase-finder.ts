import type {Span} from '../model/draft.ts';
import {firstWordFrom, withoutOverlaps} from '../text/spans.ts';
import type {Text} from '../text/text.ts';
import {candidateEnd} from './phrase-expressions.ts';
import {createPhraseIndex, type PhraseIndex} from './phrase-index.ts';

/** Finds expressions that begin where a word begins: spans between two places of the folded text, in order, not overlapping. */
export type PhraseFinder = (text: Text, start: number, end: number) => readonly Span[];

/**
 * Reads the text with its capitals; lets only the first word begin a match; looks only at words with one of these last letters; is looked for
 * together with others of a field.
 */
type FinderOptions = {
	readonly cased?: true;
	readonly first?: true;
	readonly last?: string;
	readonly field?: PhraseIndex;
};

const everything = createPhraseIndex();

const nothing: readonly Span[] = [];

/** The first pair whose place is at or after `start`: its index. */
const firstPair = (places: readonly number[], start: number): number => {
	let low = 0;
	let high = places.length >> 1;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((places[middle * 2] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low * 2;
};

/** Where the longest match ends whose pairs begin at an index; all of them have the same place, `at`. */
const longestAt = (places: readonly number[], from: number, at: number, string: string): number => {
	let end = at;
	let last: number | undefined;
	for (let pair = from; places[pair] === at; pair += 2) {
		const code = places[pair + 1] ?? 0;
		if (code === last) continue;
		last = code;
		end = Math.max(end, candidateEnd(code, string, at));
	}
	return end;
};

/** Matches of the pairs from `first` on, until one begins at or after `end`. */
const collect = (places: readonly number[], first: number, string: string, end: number): readonly Span[] => {
	let spans: Span[] | undefined;
	let from = 0;
	for (let pair = first; pair < places.length; pair += 2) {
		const at = places[pair] ?? end;
		if (at >= end) break;
		if (at < from) continue;
		const until = longestAt(places, pair, at, string);
		from = at + 1;
		if (until === at || until > end) continue;
		spans ??= [];
		spans.push([at, until]);
		from = until;
	}
	return spans ?? nothing;
};

const endAnywhere = (expression: RegExp, string: string, at: number): number => {
	expression.lastIndex = at;
	return expression.test(string) ? expression.lastIndex : at;
};

type Trying = {
	readonly text: Text;
	readonly string: string;
	readonly places: readonly number[];
	readonly anywhere: RegExp;
};

const longestFrom = ({string, places, anywhere}: Trying, at: number): number => {
	const known = places.length > 0 ? longestAt(places, firstPair(places, at), at, string) : at;
	return Math.max(known, endAnywhere(anywhere, string, at));
};

const endsIn = ({folded, wordEnds}: Text, word: number, last: string | undefined): boolean =>
	last === undefined || last.includes(folded.charAt((wordEnds[word] ?? 0) - 1));

/** The same when a match may begin with any letters: every word with a right last letter is looked at. */
const collectAnywhere = (trying: Trying, start: number, end: number, last: string | undefined): readonly Span[] => {
	const {text} = trying;
	const spans: Span[] = [];
	let from = start;
	for (let word = firstWordFrom(text, start); word < text.wordCount; word++) {
		const at = text.wordStarts[word] ?? end;
		if (at >= end) break;
		if (at < from || !endsIn(text, word, last)) continue;
		const until = longestFrom(trying, at);
		from = at + 1;
		if (until === at || until > end) continue;
		spans.push([at, until]);
		from = until;
	}
	return spans;
};

const firstWordOnly = (source: string, {field = everything}: FinderOptions): PhraseFinder => {
	const candidatesIn = field.file(source, true);
	return (text, start, end) => {
		const {places, anywhere} = candidatesIn(text);
		const at = text.wordStarts[firstWordFrom(text, start)] ?? end;
		if (at >= end) return nothing;
		const known = longestAt(places, firstPair(places, at), at, text.folded);
		const until = anywhere ? Math.max(known, endAnywhere(anywhere, text.folded, at)) : known;
		return until > at && until <= end ? [[at, until]] : nothing;
	};
};

const everyWord = (source: string, {cased, last, field = everything}: FinderOptions): PhraseFinder => {
	const candidatesIn = field.file(source, !cased);
	return (text, start, end) => {
		const {places, anywhere} = candidatesIn(text);
		const string = cased ? text.cased : text.folded;
		if (anywhere) return collectAnywhere({text, string, places, anywhere}, start, end, last);
		if (places.length === 0) return nothing;
		return collect(places, firstPair(places, start), string, end);
	};
};

/**
 * Makes a seeker of an expression without flags, its matches ending at a word border. The seekers of a field are filed in one trie over
 * letters, walked once from each word of a text: only where a match may begin is an expression asked, and not even there when the letters say all. Linear in
 * the text.
 */
export const createPhraseFinder = (source: string, way: FinderOptions = {}): PhraseFinder =>
	way.first ? firstWordOnly(source, way) : everyWord(source, way);

/** One seeker of several; where their spans overlap the one that begins first stays. */
export const mergeFinders =
	(...seekers: readonly PhraseFinder[]): PhraseFinder =>
	(text, start, end) => {
		const spans = seekers.flatMap(seek => seek(text, start, end));
		return spans.length > 1 ? withoutOverlaps(spans) : spans;
	};
