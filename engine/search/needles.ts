/** Where strings of several lists stand in a text. */
export type Needles = {
	/** Files strings of two letters or more, small ones, under a number. */
	add(strings: readonly string[], list: number): void;
	/** By list the places in a text, in order, where one of its strings begins. */
	look(text: string): readonly (readonly number[] | undefined)[];
};

const SIZE = 1 << 14;

const pairHash = (first: number, second: number): number =>
	(Math.imul(first, 1021) ^ Math.imul(second, 31)) & (SIZE - 1);

const tripleHash = (first: number, second: number, third: number): number =>
	(Math.imul(first, 8191) ^ Math.imul(second, 257) ^ Math.imul(third, 7)) & (SIZE - 1);

type Needle = {readonly string: string; readonly lists: number[]};

/** Needles by their first letters. */
type Buckets = (Needle[] | undefined)[];

const bucketIn = (buckets: Buckets, hash: number): Needle[] => {
	const bucket = buckets[hash] ?? [];
	buckets[hash] = bucket;
	return bucket;
};

const note = (found: number[][], list: number, at: number): void => {
	const places = found[list];
	if (!places) found[list] = [at];
	else if (places.at(-1) !== at) places.push(at);
};

const meet = (bucket: readonly Needle[] | undefined, text: string, at: number, found: number[][]): void => {
	for (const {string, lists} of bucket ?? [])
		if (text.startsWith(string, at)) for (const list of lists) note(found, list, at);
};

/** An empty store. */
export const createNeedles = (): Needles => {
	const known = new Map<string, Needle>();
	const pairs: Buckets = new Array(SIZE);
	const triples: Buckets = new Array(SIZE);
	const seen = new Uint8Array(SIZE);
	const file = (needle: Needle): void => {
		const [first, second, third] = [0, 1, 2].map(index => needle.string.charCodeAt(index)) as [number, number, number];
		const isPair = needle.string.length === 2;
		const hash = isPair ? pairHash(first, second) : tripleHash(first, second, third);
		bucketIn(isPair ? pairs : triples, hash).push(needle);
		seen[hash] = (seen[hash] ?? 0) | (isPair ? 1 : 2);
	};
	return {
		add(strings, list) {
			for (const string of strings) {
				const needle = known.get(string) ?? {string, lists: []};
				if (needle.lists.length === 0) file(needle);
				known.set(string, needle);
				needle.lists.push(list);
			}
		},
		look(text) {
			const found: number[][] = [];
			for (let at = 0; at + 1 < text.length; at++) {
				const [first, second] = [text.charCodeAt(at), text.charCodeAt(at + 1)];
				const pair = pairHash(first, second);
				if (((seen[pair] ?? 0) & 1) > 0) meet(pairs[pair], text, at, found);
				const triple = tripleHash(first, second, text.charCodeAt(at + 2));
				if (((seen[triple] ?? 0) & 2) > 0) meet(triples[triple], text, at, found);
			}
			return found;
		},
	};
};
