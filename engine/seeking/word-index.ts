import type {Text} from '../text/text.ts';
import {depth} from './beginnings.ts';

/** In so many buckets the places are kept by their key. */
const bucketCount = 8192;

/** The key of a beginning that has the key `before` and one more unit: 30 bits, so that two beginnings all but never share one. */
const extend = (before: number, unit: number): number => {
	const mixed = Math.imul(before ^ unit, 0x9e3779b1);
	return (mixed ^ (mixed >>> 15)) & 0x3fffffff;
};

/** The key of the first letters of something. */
export const keyOf = (beginning: string): number => {
	let key = 1;
	for (let at = 0; at < beginning.length; at++) key = extend(key, beginning.charCodeAt(at));
	return key;
};

/**
 * Which words of a text begin how. A place is the word's number times `depth` plus how many units after the first are meant; `keys` holds
 * the key of each place, `last` one more than the place that stands last in a bucket of keys, and `before` the same for the place before
 * that one; 0 is none. `found` keeps what a seeker, by its number, has picked out of this text.
 */
export type WordIndex = {
	readonly keys: Int32Array;
	readonly last: Int32Array;
	readonly before: Int32Array;
	readonly found: (Int32Array | undefined)[];
};

const made = new WeakMap<Text, WordIndex>();

const make = ({folded, wordStarts, wordCount}: Text): WordIndex => {
	const keys = new Int32Array(wordCount * depth);
	const last = new Int32Array(bucketCount);
	const before = new Int32Array(wordCount * depth);
	for (let word = 0; word < wordCount; word++) {
		const start = wordStarts[word] ?? 0;
		let key = 1;
		for (let at = 0; at < depth; at++) {
			const place = word * depth + at;
			key = extend(key, folded.charCodeAt(start + at));
			keys[place] = key;
			const bucket = key & (bucketCount - 1);
			before[place] = last[bucket] ?? 0;
			last[bucket] = place + 1;
		}
	}
	return {keys, last, before, found: []};
};

/** The word index of a text, made once and forgotten with the text. */
export const wordIndexOf = (text: Text): WordIndex => {
	const known = made.get(text);
	if (known) return known;
	const index = make(text);
	made.set(text, index);
	return index;
};

const none = new Int32Array(0);

/** The places of the words that begin with one of the keys, in order. */
export const placesWith = ({keys, last, before}: WordIndex, wanted: Int32Array): Int32Array => {
	const places: number[] = [];
	for (const key of wanted) {
		for (let place = last[key & (bucketCount - 1)] ?? 0; place > 0; place = before[place - 1] ?? 0)
			if (keys[place - 1] === key) places.push(place - 1);
	}
	return places.length > 0 ? Int32Array.from(places).sort() : none;
};
