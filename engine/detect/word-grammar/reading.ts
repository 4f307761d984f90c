import type {Span} from '../../model/draft.ts';
import {firstWordFrom, sentenceIndexAt} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {type MaskedWord, maskedPlaces, maskedWords} from './masked-words.ts';
import {borderMarks, type Vocabulary} from './vocabulary.ts';

/** The classes of one token: those of a word, or the one of a mark. */
export type TokenClasses = readonly number[];

/** A sentence as a grammar sees it: a token a word, with its classes; commas and other borders are tokens too. */
export type Reading = {
	readonly tokens: readonly TokenClasses[];
	/** The place in the folded text of the tokens from one on and before another. */
	spanOf(first: number, after: number): Span;
};

type Stretch = {readonly start: number; readonly end: number};

const borders: readonly TokenClasses[] = Array.from(borderMarks, (_mark, code) => [code]);
const [COMMA, SEMICOLON, STOP, EXCLAMATION, QUESTION] = borders as readonly [
	TokenClasses,
	TokenClasses,
	TokenClasses,
	TokenClasses,
	TokenClasses,
];

/** True for a token that is a mark between words. */
export const isBorder = (token: TokenClasses): boolean => token.length === 1 && (token[0] ?? 0) < borderMarks.length;

const capital = /^\p{Lu}\p{Ll}/u;
const clitic = /^(.+?)('(?:ll|re|ve|s|m|d|t)|n't)$/u;

const none: TokenClasses = [];

const deep = new Set(Array.from(';:()–—.…!?\n', mark => mark.charCodeAt(0)));

/** The border between two words: a comma, a deeper one, or none. */
const borderIn = (text: string, start: number, end: number): TokenClasses | undefined => {
	let border: TokenClasses | undefined;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x20) continue;
		if (deep.has(code)) return SEMICOLON;
		if (code === 0x2c) border = COMMA;
	}
	return border;
};

const enderIn = (text: string, start: number, end: number): TokenClasses => {
	let ender = STOP;
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code === 0x3f) return QUESTION;
		if (code === 0x21) ender = EXCLAMATION;
	}
	return ender;
};

/** A capital on a word; most have none, which their first letter tells. */
const hasCapital = ({cased, folded}: Text, start: number, end: number): boolean => {
	const code = cased.charCodeAt(start);
	return (code > 0x7f || code !== folded.charCodeAt(start)) && capital.test(cased.slice(start, end));
};

/** "you'll" is two tokens, "don't" too. */
const readWord = ({folded}: Text, vocabulary: Vocabulary, start: number, end: number): readonly TokenClasses[] => {
	const quote = folded.indexOf("'", start);
	const parts = quote >= 0 && quote < end ? clitic.exec(folded.slice(start, end)) : null;
	if (!parts) return [vocabulary.classesOf(folded, start, end)];
	const between = start + (parts[1] ?? '').length;
	return [vocabulary.classesOf(folded, start, between), vocabulary.classesOf(folded, between, end)];
};

/** The tokens of a stretch, and for each the word it is, or the one before it. */
type Tokens = {readonly tokens: TokenClasses[]; readonly starts: number[]; readonly ends: number[]};

const write = ({tokens, starts, ends}: Tokens, token: TokenClasses, start: number, end: number): void => {
	tokens.push(token);
	starts.push(start);
	ends.push(end);
};

/** A mark belongs to the word before it. */
const writeMark = (to: Tokens, mark: TokenClasses | undefined): void => {
	const last = to.starts.length - 1;
	if (mark) write(to, mark, to.starts[last] ?? -1, to.ends[last] ?? -1);
};

/** Accounts between two places, where a vocabulary has a word for them. */
const writeAccounts = (to: Tokens, {text, account}: Writing, from: number, before: number): void => {
	if (account.length === 0) return;
	for (const [start, end] of text.mentions) if (start >= from && start < before) write(to, account, start, end);
};

/** A capital on a word nothing is known of is a name. */
const writeWord = (to: Tokens, {text, vocabulary, name}: Writing, start: number, end: number): void => {
	for (const classes of readWord(text, vocabulary, start, end)) {
		const isName = classes.length === 0 && end - start > 2 && hasCapital(text, start, end);
		write(to, isName ? name : classes, start, end);
	}
};

const maskAt = (masked: readonly MaskedWord[], place: number): MaskedWord | undefined =>
	masked.length > 0 ? masked.find(({span: [first, last]}) => first <= place && place < last) : undefined;

type Writing = {
	readonly text: Text;
	readonly vocabulary: Vocabulary;
	readonly name: TokenClasses;
	/** What stands for an account: empty for most. */
	readonly account: TokenClasses;
};

/** Writes a word, or the masked one it is a piece of, with the mark before it; answers where it ends. */
const writeNext = (to: Tokens, writing: Writing, span: Span, from: number, mask?: MaskedWord): number => {
	const {text, vocabulary} = writing;
	const [start, end] = mask?.span ?? span;
	writeAccounts(to, writing, from, start);
	if (to.tokens.length > 0) writeMark(to, borderIn(text.folded, from, start));
	if (mask) write(to, vocabulary.classesOf(mask.word, 0, mask.word.length), start, end);
	else writeWord(to, writing, start, end);
	return end;
};

const HYPHEN = 0x2d;
const PARTS = 3;

/** Where a word ends, with those that hyphens join to it where the vocabulary knows them as one: "two-faced". */
const hyphenatedEnd = ({text, vocabulary}: Writing, word: number): number => {
	const {folded, wordStarts, wordEnds} = text;
	const start = wordStarts[word] ?? 0;
	const end = wordEnds[word] ?? start;
	let [last, known] = [end, end];
	for (let next = word + 1; next < word + PARTS; next++) {
		if (folded.charCodeAt(last) !== HYPHEN || wordStarts[next] !== last + 1) break;
		last = wordEnds[next] ?? last;
		if (vocabulary.classesOf(folded, start, last).length > 0) known = last;
	}
	return known;
};

const writeWords = (writing: Writing, stretch: Stretch, masked: readonly MaskedWord[] = []): Tokens => {
	const {wordStarts, wordCount} = writing.text;
	const to: Tokens = {tokens: [], starts: [], ends: []};
	let end = stretch.start;
	for (let word = firstWordFrom(writing.text, end); word < wordCount; word++) {
		const start = wordStarts[word] ?? 0;
		if (start >= stretch.end) break;
		if (start >= end) end = writeNext(to, writing, [start, hyphenatedEnd(writing, word)], end, maskAt(masked, start));
	}
	writeAccounts(to, writing, end, stretch.end);
	return to;
};

const rememberFor = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => {
	const known = new WeakMap<K, V>();
	return key => {
		const value = known.get(key) ?? make(key);
		known.set(key, value);
		return value;
	};
};

const masksOf = rememberFor((text: Text) => maskedPlaces(text.folded));

/** A text as a vocabulary reads it: each sentence is written when it is first asked for. */
type WrittenText = {readonly writing: Writing; readonly sentences: (Tokens | undefined)[]};

const writtenText = rememberFor((vocabulary: Vocabulary) =>
	rememberFor(
		(text: Text): WrittenText => ({
			writing: {
				text,
				vocabulary,
				name: [vocabulary.codeOf('name')],
				account: vocabulary.classesOf('@', 0, 1),
			},
			sentences: [],
		}),
	),
);

const append = (to: Tokens, {tokens, starts, ends}: Tokens, {text}: Writing): void => {
	const [from, start] = [to.ends.at(-1), starts[0]];
	if (from !== undefined && start !== undefined) writeMark(to, borderIn(text.folded, from, start));
	to.tokens.push(...tokens);
	to.starts.push(...starts);
	to.ends.push(...ends);
};

/** Sentences after each other, no word of which is masked. */
const joinSentences = ({writing, sentences}: WrittenText, {start, end}: Stretch): Tokens => {
	const {text} = writing;
	const to: Tokens = {tokens: [], starts: [], ends: []};
	for (let index = sentenceIndexAt(text, start); index < text.sentences.length; index++) {
		const sentence = text.sentences[index];
		if (!sentence || sentence.start >= end) break;
		const written = sentences[index] ?? writeWords(writing, sentence);
		sentences[index] = written;
		append(to, written, writing);
	}
	return to;
};

const isMasked = (text: Text, {start, end}: Stretch): boolean =>
	masksOf(text).some(place => place >= start && place < end);

/** Reads the sentences between two places of the folded text with a vocabulary. Linear in them. */
export const readWords = (text: Text, stretch: Stretch, vocabulary: Vocabulary): Reading => {
	const {start, end} = stretch;
	const known = writtenText(vocabulary)(text);
	const written = isMasked(text, stretch)
		? writeWords(known.writing, stretch, maskedWords(text.folded, start, end))
		: joinSentences(known, stretch);
	const {tokens, starts, ends} = written;
	// What opens a sentence has a capital whatever it is; where accounts count, firms open texts.
	if (tokens[0] === known.writing.name && known.writing.account.length === 0) tokens[0] = none;
	writeMark(written, enderIn(text.folded, ends.at(-1) ?? start, end));
	return {
		tokens,
		spanOf: (first, after) => {
			const last = Math.max(first, after - 1);
			if ((starts[0] ?? -1) < 0) return [start, start];
			return [starts[first] ?? start, Math.max(ends[first] ?? start, ends[last] ?? start)];
		},
	};
};
