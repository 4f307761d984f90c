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
	return {kindOf, kinds: {small, large}, width: () => count + 1};
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

/**
 * Nodes in the order of their depth. A node has two bounds: at `2 * node` where its children begin, one after it where its values begin; they
 * end where those of the next node begin.
 */
type Packed = {
	readonly kinds: Uint8Array;
	readonly bounds: Int32Array;
	readonly values: Int32Array;
	/** Nodes of one letter by its kind, and of two letters by `width` times the first kind plus the second. */
	readonly ones: Int32Array;
	readonly twos: Int32Array;
	readonly width: number;
};

const shortNodes = (root: Node, numbers: ReadonlyMap<Node, number>, width: number) => {
	const ones = new Int32Array(width);
	const twos = new Int32Array(width * width);
	for (const one of root.children.values()) {
		ones[one.kind] = numbers.get(one) ?? 0;
		for (const two of one.children.values()) twos[one.kind * width + two.kind] = numbers.get(two) ?? 0;
	}
	return {ones, twos, width};
};

const pack = (root: Node, width: number): Packed => {
	const nodes = [root];
	const numbers = new Map<Node, number>();
	const bounds: number[] = [];
	const values: number[] = [];
	for (let at = 0; at < nodes.length; at++) {
		const node = nodes[at] ?? root;
		numbers.set(node, at);
		bounds.push(nodes.length, values.length);
		for (const child of node.children.values()) nodes.push(child);
		values.push(...node.values);
	}
	return {
		kinds: Uint8Array.from(nodes, ({kind}) => kind),
		bounds: Int32Array.from([...bounds, nodes.length, values.length]),
		values: Int32Array.from(values),
		...shortNodes(root, numbers, width),
	};
};

/** The child of a node by its kind; 0 when there is none. */
const childAt = (kinds: Uint8Array, bounds: Int32Array, node: number, kind: number): number => {
	const last = bounds[node * 2 + 2] as number;
	for (let child = bounds[node * 2] as number; child < last; child++) if (kinds[child] === kind) return child;
	return 0;
};

const walker = (packed: Packed, {small, large}: Kinds): LetterTrie['walk'] => {
	const {kinds, bounds, values, ones, twos, width} = packed;
	const kindAt = (text: string, at: number): number => {
		const code = text.charCodeAt(at);
		return code < smallest ? (small[code] as number) : (large.get(code) ?? 0);
	};
	const report = (node: number, end: number, found: (value: number, end: number) => void): void => {
		const last = bounds[node * 2 + 3] as number;
		for (let each = bounds[node * 2 + 1] as number; each < last; each++) found(values[each] as number, end);
	};
	const walkOn: LetterTrie['walk'] = (text, start, limit, found) => {
		let at = start + 1;
		let node = at < limit ? (twos[kindAt(text, start) * width + kindAt(text, at)] as number) : 0;
		while (node !== 0) {
			report(node, ++at, found);
			node = at < limit ? childAt(kinds, bounds, node, kindAt(text, at)) : 0;
		}
		return at - start;
	};
	return (text, start, limit, found) => {
		const node = start < limit ? (ones[kindAt(text, start)] as number) : 0;
		if (node === 0) return 0;
		report(node, start + 1, found);
		return walkOn(text, start, limit, found);
	};
};

/** An empty trie to be filled. Linear in the strings; a walk reads no further than the longest string goes. */
export const startLetterTrie = (): LetterTrieBuilder => {
	const root = emptyNode(0);
	const {kindOf, kinds, width} = startKinds();
	return {
		add(string, value) {
			let node = root;
			for (let at = 0; at < string.length; at++) node = childOf(node, kindOf(string.charCodeAt(at)));
			node.values.push(value);
		},
		build: () => ({walk: walker(pack(root, width()), kinds)}),
	};
};
