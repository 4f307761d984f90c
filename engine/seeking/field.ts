import type {Text} from '../text/text.ts';
import {alternativesOf, partsOf} from './expression.ts';
import {type Head, headsOf} from './heads.ts';
import {type LetterTrie, type LetterTrieBuilder, startLetterTrie, startMet} from './letter-trie.ts';

/** Where in a text a match may begin. */
export type Candidates = {
	/** In order: pairs of a place where a word begins and what is known there (see `endOfCandidate`). */
	readonly places: readonly number[];
	/** Tells the alternatives that may begin with any letters; undefined when there are none. */
	readonly anywhere: RegExp | undefined;
};

/** Expressions that are looked for together: the words of a text are walked through once for all of them, when one is first asked for. */
export type Field = {
	/** Files an expression; `isSure` says that the folded letters decide, so that a head that is a whole match needs no second look. */
	file(source: string, isSure: boolean): (text: Text) => Candidates;
};

/** The words of a text that a field looks at. */
type Concerns = (text: Text, word: number) => boolean;

const compile = (alternatives: readonly string[]): RegExp =>
	new RegExp(`(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'uy');

/** Expressions that tell where a candidate ends, compiled when first asked. */
const expressions: (RegExp | string)[] = [];

const expressionAt = (number: number): RegExp | undefined => {
	const known = expressions[number];
	if (known === undefined || known instanceof RegExp) return known;
	const made = compile([known]);
	expressions[number] = made;
	return made;
};

/** Where a match that begins at `start` ends, by the candidate's code; `start` when there is none. */
export const endOfCandidate = (code: number, string: string, start: number): number => {
	if (code < 0) return ~code;
	const expression = expressionAt(code);
	if (!expression) return start;
	expression.lastIndex = start;
	return expression.test(string) ? expression.lastIndex : start;
};

/** What is filed: by number of a value its seeker and its expression, -1 when the head is the whole match. */
type Files = {
	readonly trie: LetterTrieBuilder;
	readonly seekers: number[];
	readonly expressions: number[];
	readonly anywhere: (RegExp | undefined)[];
};

const put = ({trie, seekers, expressions: own}: Files, letters: string, seeker: number, expression: number): void => {
	own.push(expression);
	trie.add(letters, seekers.push(seeker) - 1);
};

/** Alternatives by the heads that do not tell all; the others are filed at once. */
const openHeads = (files: Files, seeker: number, source: string, isSure: boolean): Map<string, string> => {
	const open = new Map<string, string>();
	const fileHead = (alternative: string, {letters, isWhole}: Head): void => {
		const known = open.get(letters);
		if (isWhole && isSure) put(files, letters, seeker, -1);
		else open.set(letters, known === undefined ? alternative : `${known}|${alternative}`);
	};
	for (const alternative of alternativesOf(source).map(each => each.trim()))
		if (alternative !== '') for (const head of headsOf(partsOf(alternative))) fileHead(alternative, head);
	return open;
};

const fileSource = (files: Files, seeker: number, source: string, isSure: boolean): void => {
	const open = openHeads(files, seeker, source, isSure);
	const free = open.get('');
	if (free !== undefined) files.anywhere[seeker] = compile([free]);
	open.delete('');
	const shared = new Map<string, number>();
	for (const [letters, alternatives] of open) {
		const expression = shared.get(alternatives) ?? expressions.push(alternatives) - 1;
		shared.set(alternatives, expression);
		put(files, letters, seeker, expression);
	}
};

const letterOrDigit = /[\p{L}\d]/u;

/** True when a word goes on at a place: a match may not end there. */
const goesOn = (text: string, at: number): boolean =>
	at < text.length && letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

/** The candidates of a text by seeker. */
type BySeeker = (number[] | undefined)[];

const look = (text: Text, trie: LetterTrie, {seekers, expressions: own}: Files, concerns: Concerns): BySeeker => {
	const {folded, wordStarts, wordCount} = text;
	const found: BySeeker = [];
	const met = startMet();
	const add = (value: number, start: number, end: number): void => {
		const expression = own[value] ?? 0;
		if (expression < 0 && goesOn(folded, end)) return;
		const list = found[seekers[value] ?? 0] ?? [];
		found[seekers[value] ?? 0] = list;
		list.push(start, expression < 0 ? ~end : expression);
	};
	for (let word = 0; word < wordCount; word++) {
		if (!concerns(text, word)) continue;
		const start = wordStarts[word] ?? 0;
		trie.walk(folded, start, folded.length, met);
		for (let index = 0; index < met.count; index++) add(met.values[index] ?? 0, start, met.ends[index] ?? 0);
	}
	return found;
};

const none: readonly number[] = [];

let fields = 0;

/** An empty field that looks at some words only. */
export const startField = (concerns: Concerns = () => true): Field => {
	const files: Files = {trie: startLetterTrie(), seekers: [], expressions: [], anywhere: []};
	const waiting: (() => void)[] = [];
	let count = 0;
	let number = fields++;
	let trie: LetterTrie | undefined;
	const foundIn = (text: Text): BySeeker => {
		const old = text.sought[number];
		if (old) return old as BySeeker;
		for (const act of waiting.splice(0)) act();
		trie ??= files.trie.build();
		const made = look(text, trie, files, concerns);
		text.sought[number] = made;
		return made;
	};
	return {
		file(source, isSure) {
			const seeker = count++;
			if (trie) number = fields++; // What was found before knows nothing of this one.
			trie = undefined;
			waiting.push(() => fileSource(files, seeker, source, isSure));
			return text => ({places: foundIn(text)[seeker] ?? none, anywhere: files.anywhere[seeker]});
		},
	};
};
