/** Strings by their letters, in flat arrays; the nodes near the root, where most walks end, lie together. */
export type LetterTrie = {
	/**
	 * Calls `found` with each value filed under a string that stands at `start` of the text and ends at or before `limit`, and where that string
	 * ends; answers the letters read. Digits are not told apart, nor letters beyond the first few hundred.
	 */
	walk(text: string, start: number, limit: number, found: (value: number, end: number) => void): number;
};

/** A trie being filled. */
export type LetterTrieBuilder = {
	/** Files a value under a string. */
	add(string: string, value: number): void;
	build(): LetterTrie;
};

const mostKinds = 255;
const ZERO = 0x30;
const NINE = 0x39;
const smallest = 0x180;

type Kinds = {readonly small: Uint8Array; readonly large: ReadonlyMap<number, number>};

/** Small numbers for the letters in use. All digits are one, and letters beyond the first 254 share one: whoever cares looks at the text again. */
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

type Node = {readonly kind: number; readonly children: Map<number, Node>; readonly values: number[]};

const emptyNode = (kind: number): Node => ({kind, children: new Map(), values: []});

const childOf = ({children}: Node, kind: number): Node => {
	const known = children.get(kind);
	if (known) return known;
	const made = emptyNode(kind);
	children.set(kind, made);
	return made;
};

/** Nodes in the order of their depth: children of a node lie from `first[node]` up to `first[node + 1]`, its values likewise. */
type Packed = {
	readonly kinds: Uint8Array;
	readonly first: Int32Array;
	readonly firstValue: Int32Array;
	readonly values: Int32Array;
	/** Children of the root by kind. */
	readonly roots: Int32Array;
};

const pack = (root: Node): Packed => {
	const nodes = [root];
	const first: number[] = [];
	const firstValue: number[] = [];
	const values: number[] = [];
	for (let at = 0; at < nodes.length; at++) {
		first.push(nodes.length);
		firstValue.push(values.length);
		for (const child of nodes[at]?.children.values() ?? []) nodes.push(child);
		for (const value of nodes[at]?.values ?? []) values.push(value);
	}
	const roots = new Int32Array(mostKinds + 1);
	for (let child = 1; child < (first[1] ?? nodes.length); child++) roots[nodes[child]?.kind ?? 0] = child;
	return {
		kinds: Uint8Array.from(nodes, ({kind}) => kind),
		first: Int32Array.from([...first, nodes.length]),
		firstValue: Int32Array.from([...firstValue, values.length]),
		values: Int32Array.from(values),
		roots,
	};
};

/** The child of a node, not the root, by its kind; 0 when there is none. */
const childAt = ({kinds, first}: Packed, node: number, kind: number): number => {
	const last = first[node + 1] ?? 0;
	for (let child = first[node] ?? 0; child < last; child++) if (kinds[child] === kind) return child;
	return 0;
};

const walker = (packed: Packed, {small, large}: Kinds): LetterTrie['walk'] => {
	const {roots, firstValue, values} = packed;
	const kindAt = (text: string, at: number): number => {
		const code = text.charCodeAt(at);
		return (code < smallest ? small[code] : large.get(code)) ?? 0;
	};
	const report = (node: number, end: number, found: (value: number, end: number) => void): void => {
		const last = firstValue[node + 1] ?? 0;
		for (let each = firstValue[node] ?? 0; each < last; each++) found(values[each] ?? 0, end);
	};
	return (text, start, limit, found) => {
		let node = start < limit ? (roots[kindAt(text, start)] ?? 0) : 0;
		let at = start;
		while (node !== 0) {
			report(node, ++at, found);
			node = at < limit ? childAt(packed, node, kindAt(text, at)) : 0;
		}
		return at - start;
	};
};

/** An empty trie to be filled. Linear in the strings; a walk reads no further than the longest string goes. */
export const startLetterTrie = (): LetterTrieBuilder => {
	const root = emptyNode(0);
	const {kindOf, kinds} = startKinds();
	return {
		add(string, value) {
			let node = root;
			for (let at = 0; at < string.length; at++) node = childOf(node, kindOf(string.charCodeAt(at)));
			node.values.push(value);
		},
		build: () => ({walk: walker(pack(root), kinds)}),
	};
};
