import {endUnit, keyOf, type PackedTrie, packKeys} from './packed-trie.ts';

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
	pack(): PackedTrie;
	build(): LetterTrie;
};

const ZERO = 0x30;
const NINE = 0x39;
/** So few children are looked through one after the other. */
const few = 6;

/** The child of a node by its letter; 0 when there is none. */
const childAt = ({letters, firsts}: PackedTrie, node: number, letter: number): number => {
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
const rootsOf = (packed: PackedTrie): Int32Array => {
	const roots = new Int32Array(0x180);
	for (let letter = 0; letter < roots.length; letter++) roots[letter] = childAt(packed, 0, letter);
	return roots;
};

/** Walks over strings that are packed. */
export const walkPacked = (packed: PackedTrie): LetterTrie['walk'] => {
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
			keys.push(keyOf(digits.test(string) ? string.replace(allDigits, '0') : string, value));
		},
		pack: () => packKeys(keys),
		build: () => ({walk: walkPacked(packKeys(keys))}),
	};
};
