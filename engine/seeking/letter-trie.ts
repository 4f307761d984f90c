/** What a walk met: the first `count` of `values`, each filed under a string that ends at the same place of `ends`. Used again by the next walk. */
export type Met = {count: number; readonly values: number[]; readonly ends: number[]};

/** A place for what walks meet. */
export const startMet = (): Met => ({count: 0, values: [], ends: []});

/** Strings by their letters, in one flat array; the nodes near the root, where most walks end, lie together. */
export type LetterTrie = {
	/**
	 * Meets each value filed under a string that stands at `start` of the text and ends at or before `limit`, the shorter strings first; answers
	 * the letters read. Digits are not told apart, nor letters beyond the first sixty-two.
	 */
	walk(text: string, start: number, limit: number, met: Met): number;
};

/** A trie being filled. */
export type LetterTrieBuilder = {
	/** Files a value under a string. */
	add(string: string, value: number): void;
	build(): LetterTrie;
};

/** A node has a bit for each kind of letter it goes on with. */
const mostKinds = 63;
const ZERO = 0x30;
const NINE = 0x39;
const smallest = 0x180;

type Kinds = {readonly small: Uint8Array; readonly large: ReadonlyMap<number, number>};

/** Small numbers for the letters in use. All digits are one, and letters beyond the first 62 share one: whoever cares looks at the text again. */
const startKinds = () => {
	const large = new Map<number, number>();
	const small = new Uint8Array(smallest);
	let count = 0;
	const make = (code: number): number => {
		count = Math.min(count + 1, mostKinds);
		if (code >= smallest) large.set(code, count);
		else if (code >= ZERO && code <= NINE) small.fill(count, ZERO, NINE + 1);
		else small[code] = count;
		return count;
	};
	const kindOf = (code: number): number => (code < smallest ? small[code] : large.get(code)) || make(code);
	return {kindOf, kinds: {small, large}};
};

/**
 * Nodes in the order of their depth, four numbers each: two of bits for the kinds of letters a node goes on with, where its children
 * begin, in the order of their kinds, and where its values begin; these end where those of the next node begin.
 */
type Packed = {readonly nodes: Int32Array; readonly values: Int32Array};

/** A string as its kinds of letters. */
type Entry = {readonly key: string; readonly value: number};

const byKey = (a: Entry, b: Entry): number => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);

/** The first entry from `from` on whose letter at a depth is another. */
const otherFrom = (entries: readonly Entry[], from: number, end: number, depth: number): number => {
	const kind = entries[from]?.key.charCodeAt(depth);
	let at = from + 1;
	while (at < end && entries[at]?.key.charCodeAt(depth) === kind) at++;
	return at;
};

/** Entries in the order of their keys become nodes: each is the entries of one beginning. */
const pack = (entries: readonly Entry[]): Packed => {
	const nodes: number[] = [];
	const values: number[] = [];
	const [starts, ends, depths] = [[0], [entries.length], [0]];
	for (let node = 0; node < starts.length; node++) {
		const [end = 0, depth = 0] = [ends[node], depths[node]];
		let at = starts[node] ?? 0;
		nodes.push(0, 0, starts.length, values.length);
		for (let entry = entries[at]; at < end && entry && entry.key.length === depth; entry = entries[++at])
			values.push(entry.value);
		for (let next = at; at < end; at = next) {
			next = otherFrom(entries, at, end, depth);
			const kind = entries[at]?.key.charCodeAt(depth) ?? 0;
			nodes[node * 4 + (kind >> 5)] = (nodes[node * 4 + (kind >> 5)] ?? 0) | (1 << (kind & 31));
			starts.push(at);
			ends.push(next);
			depths.push(depth + 1);
		}
	}
	return {nodes: Int32Array.from([...nodes, 0, 0, starts.length, values.length]), values: Int32Array.from(values)};
};

/** How many bits are set. */
const bitsIn = (word: number): number => {
	const twos = word - ((word >>> 1) & 0x55555555);
	const fours = (twos & 0x33333333) + ((twos >>> 2) & 0x33333333);
	return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
};

/** The child of a node by its kind; 0 when there is none. */
const childAt = (nodes: Int32Array, node: number, kind: number): number => {
	const bit = 1 << (kind & 31);
	const own = nodes[node * 4 + (kind >> 5)] as number;
	if ((own & bit) === 0) return 0;
	const before = bitsIn(own & (bit - 1)) + (kind > 31 ? bitsIn(nodes[node * 4] as number) : 0);
	return (nodes[node * 4 + 2] as number) + before;
};

const walker = ({nodes, values}: Packed, {small, large}: Kinds): LetterTrie['walk'] => {
	const meet = (node: number, end: number, met: Met): void => {
		const last = nodes[node * 4 + 7] as number;
		for (let each = nodes[node * 4 + 3] as number; each < last; each++) {
			met.values[met.count] = values[each] as number;
			met.ends[met.count++] = end;
		}
	};
	return (text, start, limit, met) => {
		met.count = 0;
		let at = start;
		for (let node = 0; at < limit; ) {
			const code = text.charCodeAt(at);
			const kind = code < smallest ? (small[code] as number) : (large.get(code) ?? 0);
			node = childAt(nodes, node, kind);
			if (node === 0) break;
			meet(node, ++at, met);
		}
		return at - start;
	};
};

/** An empty trie to be filled with strings of a letter or more. A walk reads no further than the longest string goes. */
export const startLetterTrie = (): LetterTrieBuilder => {
	const entries: Entry[] = [];
	const {kindOf, kinds} = startKinds();
	return {
		add(string, value) {
			let key = '';
			for (let at = 0; at < string.length; at++) key += String.fromCharCode(kindOf(string.charCodeAt(at)));
			entries.push({key, value});
		},
		build: () => ({walk: walker(pack(entries.toSorted(byKey)), kinds)}),
	};
};
