import {alternativesOf} from '../seeking/expression.ts';

/** All strings an expression can match, the one it likes best first, and whether they must begin and end at a word border. */
export type Finite = {readonly strings: readonly string[]; readonly wordStart: boolean; readonly wordEnd: boolean};

const most = 256;

type Reading = {readonly source: string; at: number};

/** An expression that can match more than a short list of strings, or a match that depends on more than its own letters. */
class NotFinite extends Error {}

const literal = /[^\\()[\]{}|?*+.^$\n]/uy;
const escaped = /\\([^\p{L}\p{N}])/uy;
const letterClass = /\[([^\\\]^[-]{1,8})\]/uy;
const group = /\((?:\?:)?(?!\?)/y;
const quantifier = /[?*+{]\??/y;

const take = (reading: Reading, shape: RegExp): RegExpExecArray | null => {
	shape.lastIndex = reading.at;
	const match = shape.exec(reading.source);
	if (match) reading.at += match[0].length;
	return match;
};

const bounded = (strings: readonly string[]): readonly string[] => {
	if (strings.length > most) throw new NotFinite();
	return strings;
};

const readPart = (reading: Reading): readonly string[] => {
	const letter = take(reading, literal)?.[0] ?? take(reading, escaped)?.[1];
	if (letter !== undefined) return [letter];
	const letters = take(reading, letterClass)?.[1];
	if (letters !== undefined) return Array.from(letters);
	if (!take(reading, group)) throw new NotFinite();
	const inner = readAlternatives(reading);
	if (reading.source.charAt(reading.at++) !== ')') throw new NotFinite();
	return inner;
};

const endsSequence = ({source, at}: Reading): boolean =>
	at >= source.length || source[at] === '|' || source[at] === ')';

const readSequence = (reading: Reading): readonly string[] => {
	let strings: readonly string[] = [''];
	while (!endsSequence(reading)) {
		const part = readPart(reading);
		const quantity = take(reading, quantifier)?.[0];
		if (quantity !== undefined && quantity !== '?') throw new NotFinite();
		const options = quantity === '?' ? [...part, ''] : part;
		bounded(Array.from({length: strings.length * options.length}, () => ''));
		strings = strings.flatMap(string => options.map(option => string + option));
	}
	return strings;
};

const readAlternatives = (reading: Reading): readonly string[] => {
	const strings = [...readSequence(reading)];
	while (reading.source.charAt(reading.at) === '|') {
		reading.at++;
		strings.push(...readSequence(reading));
	}
	return bounded(strings);
};

const readAll = (source: string): readonly string[] => {
	const reading = {source, at: 0};
	const strings = readAlternatives(reading);
	if (reading.at < source.length || strings.includes('')) throw new NotFinite();
	return strings;
};

/** What an RE2 expression, rewritten for the engine's texts, can match; undefined when that is no short list of strings. */
export const finiteOf = (source: string): Finite | undefined => {
	const isOne = alternativesOf(source).length === 1;
	const wordStart = isOne && source.startsWith('\\b');
	const wordEnd = isOne && source.length > 2 && /(?<!\\)\\b$/.test(source);
	try {
		const strings = readAll(source.slice(wordStart ? 2 : 0, wordEnd ? -2 : source.length));
		return {strings: [...new Set(strings)], wordStart, wordEnd};
	} catch (error) {
		if (error instanceof NotFinite) return undefined;
		throw error;
	}
};
