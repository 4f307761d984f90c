import type {Text} from '../text/text.ts';
import {depth} from './beginnings.ts';

/** How many different keys there are; two beginnings may share one, which costs a look and nothing else. */
const keyCount = 8192;

/** The key of a beginning that has the key `before` and one more unit. */
const extend = (before: number, unit: number): number =>
	(Math.imul(before + 1, 31) ^ Math.imul(unit, 0x9e5)) & (keyCount - 1);

/** The key of the first letters of something. */
export const keyOf = (beginning: string): number => {
	let key = 0;
	for (let at = 0; at < beginning.length; at++) key = extend(key, beginning.charCodeAt(at));
	return key;
};

/**
 * Which words of a text begin how. `keys` holds the keys of the first one to six units of each word; `last` is one more than the place in
 * `keys` where a key stands last, and `before` the same for the place before that one; 0 is none.
 */
export type WordIndex = {readonly keys: Uint16Array; readonly last: Int32Array; readonly before: Int32Array};

const made = new WeakMap<Text, WordIndex>();

const make = ({folded, wordStarts, wordCount}: Text): WordIndex => {
	const keys = new Uint16Array(wordCount * depth);
	const last = new Int32Array(keyCount);
	const before = new Int32Array(wordCount * depth);
	for (let word = 0; word < wordCount; word++) {
		const start = wordStarts[word] ?? 0;
		let key = 0;
		for (let at = 0; at < depth; at++) {
			const place = word * depth + at;
			key = extend(key, folded.charCodeAt(start + at));
			keys[place] = key;
			before[place] = last[key] ?? 0;
			last[key] = place + 1;
		}
	}
	return {keys, last, before};
};

/** The word index of a text, made once and forgotten with the text. */
export const wordIndexOf = (text: Text): WordIndex => {
	const known = made.get(text) ?? make(text);
	made.set(text, known);
	return known;
};

/** The words that begin with one of the keys, in order. */
export const wordsWith = ({last, before}: WordIndex, keys: Iterable<number>): readonly number[] => {
	const words = new Set<number>();
	for (const key of keys) {
		for (let place = last[key] ?? 0; place > 0; place = before[place - 1] ?? 0)
			words.add(Math.floor((place - 1) / depth));
	}
	return [...words].sort((a, b) => a - b);
};
