/** What a walk met: the first `count` of `values`, each filed under a string that ends at the same place of `ends`. Used again by the next walk. */
export type WalkResults = {count: number; readonly values: number[]; readonly ends: number[]};

/** A place for what walks meet. */
export const createWalkResults = (): WalkResults => ({count: 0, values: [], ends: []});

/** Strings by their letters, in flat arrays; the nodes near the root, where most walks end, lie together. */
export type LetterTrie = {
	/**
	 * Meets each value filed under a string that stands at `start` of the text and ends at or before `limit`, the shorter strings first; answers
	 * the letters read. Digits are not told apart.
	 */
	walk(text: string, start: number, limit: number, met: WalkResults): number;
};

/** A trie being filled. */
export type LetterTrieBuilder = {
	/** Files a value, a whole number from 0 to 2³⁰, under a string of a letter or more. */
	add(string: string, value: number): void;
	build(): LetterTrie;
};

const ZERO = 0x30;
const NINE = 0x39;
/** Parts a string from its value, and sorts before every letter. */
const END = 0;
const endUnit = '\u0000';
/** A value is two units of so many bits. */
const bits = 15;
const unitMask = 0x7fff;

/** Nodes in the order of their depth: the children of one, by their letters, are `[firsts[node], firsts[node + 1])`, its values likewise. */
type Packed = {
	readonly letters: Uint16Array;
	readonly firsts: Int32Array;
	readonly valueFirsts: Int32Array;
	readonly values: Int32Array;
};

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
type Packing = Packed & {readonly starts: Int32Array; readonly ends: Int32Array};

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
const pack = (keys: readonly string[]): Packed => {
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

/** So few children are looked through one after the other. */
const few = 6;

/** The child of a node by its letter; 0 when there is none. */
const childAt = ({letters, firsts}: Packed, node: number, letter: number): number => {
	let low = firsts[node] as number;
	const end = firsts[node + 1] as number;
	let high = end;
	while (high - low > few) {
		const middle = (low + high) >> 1;
		if ((letters[middle] as number) < letter) low = middle + 1;
		else high = middle + 1;
	}
	for (; low < high; low++) if (letters[low] === letter) return low;
	return 0;
};

const plainDigit = (code: number): number => (code >= ZERO && code <= NINE ? ZERO : code);

/** The root's children by their letter, as far as most letters go: where most walks begin and end. */
const rootsOf = (packed: Packed): Int32Array => {
	const roots = new Int32Array(0x180);
	for (let letter = 0; letter < roots.length; letter++) roots[letter] = childAt(packed, 0, letter);
	return roots;
};

const walker = (packed: Packed): LetterTrie['walk'] => {
	const {valueFirsts, values} = packed;
	const meet = (node: number, end: number, met: WalkResults): void => {
		const last = valueFirsts[node + 1] as number;
		for (let each = valueFirsts[node] as number; each < last; each++) {
			met.values[met.count] = values[each] as number;
			met.ends[met.count++] = end;
		}
	};
	const roots = rootsOf(packed);
	return (text, start, limit, met) => {
		met.count = 0;
		if (start >= limit) return 0;
		const first = plainDigit(text.charCodeAt(start));
		let node = first < roots.length ? (roots[first] as number) : childAt(packed, 0, first);
		let at = start;
		while (node !== 0) {
			meet(node, ++at, met);
			if (at >= limit) break;
			node = childAt(packed, node, plainDigit(text.charCodeAt(at)));
		}
		return at - start;
	};
};

const digits = /[1-9]/;
const allDigits = /[1-9]/g;

/** An empty trie to be filled with strings of a letter or more. A walk reads no further than the longest string goes. */
export const createLetterTrieBuilder = (): LetterTrieBuilder => {
	const keys: string[] = [];
	return {
		add(string, value) {
			if (string.includes(endUnit)) return; // No text that is read has one.
			const letters = digits.test(string) ? string.replace(allDigits, '0') : string;
			keys.push(letters + endUnit + String.fromCharCode(value >> bits, value & unitMask));
		},
		// In the order of their units: a value's two sort as it does, so that what was filed first is met first.
		build: () => ({walk: walker(pack(keys.sort()))}),
	};
};
