import {type LetterTrie, walkPacked} from './letter-trie.ts';
import {type MadePhrases, sourceKey, zero} from './made-phrases.ts';
import type {PackedTrie} from './packed-trie.ts';

/** Heads that were made before, ready to be walked over. */
export type PhraseTable = {
	/** The number of a source; undefined when it was not there when the heads were made. */
	numberOf(source: string, isSure: boolean): number | undefined;
	readonly walk: LetterTrie['walk'];
	sourceOf(value: number): number;
	/** The expression to be asked where a value's head stands; -1 when the head is all of a match. */
	expressionOf(value: number): number;
	/** The expression of a source that may begin with any letters; -1 for none. */
	freeOf(source: number): number;
	readonly expressionCount: number;
	ownerOf(expression: number): number;
	/** The alternatives of an expression, as its source writes them. */
	alternativesOf(expression: number, source: string): readonly string[];
};

const numberAt = (numbers: string, at: number): number => numbers.charCodeAt(at) - zero;

/** So deep at most goes a trie: no head is longer. */
const deepest = 64;

/** Where the nodes and the values of each depth begin, when they lie in the order of their depth. */
const depthStarts = (heads: readonly string[], counts: string): readonly [nodes: Int32Array, values: Int32Array] => {
	const nodes = new Int32Array(deepest);
	const values = new Int32Array(deepest);
	nodes[1] = 1;
	for (let head = 0; head < heads.length; head++) {
		const written = heads[head] as string;
		const shared = numberAt(written, 0);
		const length = shared + written.length - 1;
		for (let depth = shared + 1; depth <= length; depth++) (nodes[depth + 1] as number)++;
		(values[length + 1] as number) += numberAt(counts, head);
	}
	for (let depth = 1; depth < deepest; depth++) {
		(nodes[depth] as number) += nodes[depth - 1] as number;
		(values[depth] as number) += values[depth - 1] as number;
	}
	return [nodes, values];
};

/** Heads in order become nodes in one pass: what a node has below it comes right after it, so that what its depth has so far is before it. */
const packHeads = (heads: readonly string[], counts: string): PackedTrie => {
	const [nodes, filed] = depthStarts(heads, counts);
	const [nodeCount, valueCount] = [nodes[deepest - 1] as number, filed[deepest - 1] as number];
	const letters = new Uint16Array(nodeCount);
	const firsts = new Int32Array(nodeCount + 1);
	const valueFirsts = new Int32Array(nodeCount + 1);
	const values = new Int32Array(valueCount);
	firsts[0] = 1;
	let value = 0;
	for (let head = 0; head < heads.length; head++) {
		const written = heads[head] as string;
		let depth = numberAt(written, 0);
		for (let at = 1; at < written.length; at++) {
			const node = (nodes[++depth] as number)++;
			letters[node] = written.charCodeAt(at);
			firsts[node] = nodes[depth + 1] as number;
			valueFirsts[node] = filed[depth] as number;
		}
		for (let own = numberAt(counts, head); own > 0; own--) values[(filed[depth] as number)++] = value++;
	}
	firsts[nodeCount] = nodeCount;
	valueFirsts[nodeCount] = valueCount;
	return {letters, firsts, valueFirsts, values};
};

/** The alternatives of a source with these numbers, given where each begins and ends. */
const pick = (source: string, places: string, members: string): readonly string[] => {
	const alternatives: string[] = [];
	let end = 0;
	for (let at = 0; at < places.length; at += 2) {
		const start = end + numberAt(places, at);
		end = start + numberAt(places, at + 1);
		alternatives.push(source.slice(start, end));
	}
	return Array.from(members, (_, at) => alternatives[numberAt(members, at)] ?? '');
};

/** By source its first expression, and by expression its source. */
const expressionPlaces = (counts: string): readonly [firsts: readonly number[], owners: readonly number[]] => {
	const firsts: number[] = [];
	const owners: number[] = [];
	for (let source = 0; source < counts.length; source++) {
		firsts.push(owners.length);
		for (let own = numberAt(counts, source); own > 0; own--) owners.push(source);
	}
	return [firsts, owners];
};

/** Makes packed heads ready. */
export const unpackPhrases = (made: MadePhrases): PhraseTable => {
	const {keys, free, alternatives, heads, counts, sources, expressions} = made;
	const [firsts, owners] = expressionPlaces(made.expressionCounts);
	/** The expression of a source by its number there, -1 for none. */
	const expressionIn = (source: number, number: number): number =>
		number === 0 ? -1 : (firsts[source] ?? 0) + number - 1;
	const numbers = new Map(keys.map((key, number) => [key, number]));
	const members = made.members.split(' ');
	return {
		numberOf: (source, isSure) => numbers.get(sourceKey(source, isSure)),
		walk: walkPacked(packHeads(heads.split('\n'), counts)),
		sourceOf: value => numberAt(sources, value),
		expressionOf: value => expressionIn(numberAt(sources, value), numberAt(expressions, value)),
		freeOf: source => expressionIn(source, numberAt(free, source)),
		expressionCount: owners.length,
		ownerOf: expression => owners[expression] ?? 0,
		alternativesOf: (expression, source) =>
			pick(source, alternatives[owners[expression] ?? 0] ?? '', members[expression] ?? ''),
	};
};
