import type {Text} from '../text/text.ts';
import {createMade, createUnmade, type Made, type Walked} from './filed-heads.ts';
import {createWalkResults} from './letter-trie.ts';
import type {MadePhrases} from './made-phrases.ts';
import {unpackPhrases} from './unpack-phrases.ts';

/** Where in a text a match may begin. */
export type Candidates = {
	/** In order: pairs of a place where a word begins and what is known there (see `candidateEnd`). */
	readonly places: readonly number[];
	/** Tells the alternatives that may begin with any letters; undefined when there are none. */
	readonly anywhere: RegExp | undefined;
};

/** The words of a text that an expression looks at. */
export type Concerns = (text: Text, word: number) => boolean;

/** Expressions of several fields, found in one walk over a text's words. */
export type PhraseStore = {file(source: string, isSure: boolean, concerns: Concerns): (text: Text) => Candidates};

/** The candidates of a text by seeker. */
type BySeeker = (number[] | undefined)[];

const letterOrDigit = /[\p{L}\d]/u;

/** True when a word goes on at a place: a match may not end there. */
const goesOn = (text: string, at: number): boolean =>
	at < text.length && letterOrDigit.test(String.fromCodePoint(text.codePointAt(at) ?? 0));

const look = (text: Text, {walk, seekersOf, expressionOf}: Walked, concerns: readonly Concerns[], found: BySeeker) => {
	const {folded, wordStarts, wordCount} = text;
	const met = createWalkResults();
	const isConcerned = (seeker: number, word: number): boolean => concerns[seeker]?.(text, word) === true;
	const note = (seeker: number, start: number, code: number): void => {
		const list = found[seeker] ?? [];
		found[seeker] = list;
		list.push(start, code);
	};
	const add = (value: number, word: number, start: number, end: number): void => {
		const expression = expressionOf(value);
		const stands = (seeker: number): boolean => isConcerned(seeker, word) && (expression >= 0 || !goesOn(folded, end));
		for (const seeker of seekersOf(value)) if (stands(seeker)) note(seeker, start, expression < 0 ? ~end : expression);
	};
	for (let word = 0; word < wordCount; word++) {
		const start = wordStarts[word] ?? 0;
		walk(folded, start, folded.length, met);
		for (let index = 0; index < met.count; index++) add(met.values[index] ?? 0, word, start, met.ends[index] ?? 0);
	}
};

const none: readonly number[] = [];

/** An empty store; the heads of what it holds may have been made before. */
export const createPhraseStore = (made?: MadePhrases): PhraseStore => {
	const anywhere: (RegExp | undefined)[] = [];
	const unmade = createUnmade(anywhere);
	const concerned: Concerns[] = [];
	const waiting: (() => void)[] = [];
	let before: Made | undefined;
	let found = new WeakMap<Text, BySeeker>();
	let others: Walked | undefined;
	const fileWaiting = (): void => {
		if (waiting.length === 0) return;
		before ??= made && createMade(unpackPhrases(made), anywhere);
		for (const act of waiting.splice(0)) act();
		others = unmade.walked();
		found = new WeakMap(); // What was found before knows nothing of these.
	};
	const foundIn = (text: Text): BySeeker => {
		fileWaiting();
		const old = found.get(text);
		if (old) return old;
		const candidates: BySeeker = [];
		if (before) look(text, before.walked, concerned, candidates);
		if (others) look(text, others, concerned, candidates);
		found.set(text, candidates);
		return candidates;
	};
	return {
		file(source, isSure, concerns) {
			const seeker = concerned.push(concerns) - 1;
			waiting.push(() => {
				if (!before?.file(source, isSure, seeker)) unmade.file(source, isSure, seeker);
			});
			return text => ({places: foundIn(text)[seeker] ?? none, anywhere: anywhere[seeker]});
		},
	};
};
