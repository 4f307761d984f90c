import type {Language} from '../model/language.ts';
import type {Text} from '../text/text.ts';
import {createLetterTrieBuilder, createWalkResults, type LetterTrie, type LetterTrieBuilder} from './letter-trie.ts';
import {findPrefixes, type MatchPrefix, splitAlternatives} from './prefixes.ts';

/** Where in a text a match may begin. */
export type Candidates = {
	/** In order: pairs of a place where a word begins and what is known there (see `candidateEnd`). */
	readonly places: readonly number[];
	/** Tells the alternatives that may begin with any letters; undefined when there are none. */
	readonly anywhere: RegExp | undefined;
};

/** A field of expressions; the words of a text are walked through once for all fields, when one is first asked for. */
export type PhraseIndex = {
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
export const candidateEnd = (code: number, string: string, start: number): number => {
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
	const fileHead = (alternative: string, {letters, isWhole}: MatchPrefix): void => {
		const known = open.get(letters);
		if (isWhole && isSure) put(files, letters, seeker, -1);
		else open.set(letters, known === undefined ? alternative : `${known}|${alternative}`);
	};
	for (const {source: alternative, parts} of splitAlternatives(source))
		if (alternative !== '') for (const head of findPrefixes(parts)) fileHead(alternative, head);
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

const look = (text: Text, trie: LetterTrie, files: Files, concerns: readonly Concerns[]): BySeeker => {
	const {seekers, expressions: own} = files;
	const {folded, wordStarts, wordCount} = text;
	const found: BySeeker = [];
	const met = createWalkResults();
	const add = (value: number, word: number, start: number, end: number): void => {
		const [expression, seeker] = [own[value] ?? 0, seekers[value] ?? 0];
		if (concerns[seeker]?.(text, word) !== true || (expression < 0 && goesOn(folded, end))) return;
		const list = found[seeker] ?? [];
		found[seeker] = list;
		list.push(start, expression < 0 ? ~end : expression);
	};
	for (let word = 0; word < wordCount; word++) {
		const start = wordStarts[word] ?? 0;
		trie.walk(folded, start, folded.length, met);
		for (let index = 0; index < met.count; index++) add(met.values[index] ?? 0, word, start, met.ends[index] ?? 0);
	}
	return found;
};

const none: readonly number[] = [];

/** Expressions of several fields, filed in one trie. */
type PhraseStore = {file(source: string, isSure: boolean, concerns: Concerns): (text: Text) => Candidates};

const createPhraseStore = (): PhraseStore => {
	const files: Files = {trie: createLetterTrieBuilder(), seekers: [], expressions: [], anywhere: []};
	const concerned: Concerns[] = [];
	const waiting: (() => void)[] = [];
	let found = new WeakMap<Text, BySeeker>();
	let trie: LetterTrie | undefined;
	const foundIn = (text: Text): BySeeker => {
		const old = found.get(text);
		if (old) return old;
		for (const act of waiting.splice(0)) act();
		trie ??= files.trie.build();
		const made = look(text, trie, files, concerned);
		found.set(text, made);
		return made;
	};
	return {
		file(source, isSure, concerns) {
			const seeker = concerned.push(concerns) - 1;
			if (trie) found = new WeakMap(); // What was found before knows nothing of this one.
			trie = undefined;
			waiting.push(() => fileSource(files, seeker, source, isSure));
			return text => ({places: foundIn(text)[seeker] ?? none, anywhere: files.anywhere[seeker]});
		},
	};
};

/** What every draft is looked through for is found in one walk over its words. */
const shared = createPhraseStore();

/** An empty field that looks at some words only; one that lies `apart` is walked for by itself, when it is asked. */
export const createPhraseIndex = (concerns: Concerns = () => true, apart?: PhraseStore): PhraseIndex => ({
	file: (source, isSure) => (apart ?? shared).file(source, isSure, concerns),
});

const inLanguage = (language: Language, apart: PhraseStore | undefined): PhraseIndex =>
	createPhraseIndex(({sentences, wordSentences}, word) => {
		const spoken = sentences[wordSentences[word] ?? 0]?.language;
		return spoken === language || spoken === 'other';
	}, apart);

/**
 * A field for each language, for what is asked only of its sentences, and of those in no language Äkta reads. What few drafts ask for lies apart.
 */
export const createLanguageIndexes = (way: {readonly isApart?: true} = {}): Readonly<Record<Language, PhraseIndex>> => {
	const apart = way.isApart && createPhraseStore();
	return {sv: inLanguage('sv', apart), en: inLanguage('en', apart)};
};
