/** Nodes in the order of their depth: the children of one, by their letters, are `[firsts[node], firsts[node + 1])`, its values likewise. */
export type PackedTrie = {
	readonly letters: Uint16Array;
	readonly firsts: Int32Array;
	readonly valueFirsts: Int32Array;
	readonly values: Int32Array;
};

/** Parts a string from its value, and sorts before every letter. */
const END = 0;

/** The unit no string may hold. */
export const endUnit = '\u0000';

/** A value is two units of so many bits. */
const bits = 15;
const unitMask = 0x7fff;

/** A string with its value, as they are sorted. */
export const keyOf = (letters: string, value: number): string =>
	letters + endUnit + String.fromCharCode(value >> bits, value & unitMask);

/** Where the strings from `at` on that have the same letter at a depth end; those near by are mostly of another. */
const sameUntil = (keys: readonly string[], at: number, end: number, depth: number, letter: number): number => {
	let low = at + 1;
	let high = low;
	for (let step = 1; high < end && (keys[high] as string).charCodeAt(depth) === letter; step *= 2) {
		low = high + 1;
		high += step;
	}
	high = Math.min(high, end);
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((keys[middle] as string).charCodeAt(depth) === letter) low = middle + 1;
		else high = middle;
	}
	return low;
};

/** Nodes under way; a node's strings are those from its start to its end in the sorted ones. */
type Packing = PackedTrie & {readonly starts: Int32Array; readonly ends: Int32Array};

const emptyPacking = (keys: readonly string[]): Packing => {
	const most = keys.reduce((sum, {length}) => sum + length - 2, 1);
	return {
		letters: new Uint16Array(most),
		firsts: new Int32Array(most + 1),
		valueFirsts: new Int32Array(most + 1),
		values: new Int32Array(keys.length),
		starts: new Int32Array(most),
		ends: new Int32Array(most),
	};
};

const valueIn = (key: string, depth: number): number => (key.charCodeAt(depth + 1) << bits) | key.charCodeAt(depth + 2);

/** Sorted strings become nodes, a depth at a time: each node is the strings of one beginning. */
const packSorted = (keys: readonly string[]): PackedTrie => {
	const {letters, firsts, valueFirsts, values, starts, ends} = emptyPacking(keys);
	let [nodes, filed, depthEnd, depth] = [1, 0, 1, 0];
	ends[0] = keys.length;
	for (let node = 0; node < nodes; node++) {
		if (node === depthEnd) {
			depthEnd = nodes;
			depth++;
		}
		const end = ends[node] as number;
		let at = starts[node] as number;
		valueFirsts[node] = filed;
		while (at < end && (keys[at] as string).charCodeAt(depth) === END)
			values[filed++] = valueIn(keys[at++] as string, depth);
		firsts[node] = nodes;
		while (at < end) {
			const letter = (keys[at] as string).charCodeAt(depth);
			starts[nodes] = at;
			at = sameUntil(keys, at, end, depth, letter);
			ends[nodes] = at;
			letters[nodes++] = letter;
		}
	}
	firsts[nodes] = nodes;
	valueFirsts[nodes] = filed;
	return {letters, firsts, valueFirsts, values};
};

/** Packs strings with their values: in the order of their units a value's two sort as it does, so that what was filed first is met first. */
export const packKeys = (keys: string[]): PackedTrie => packSorted(keys.sort());
