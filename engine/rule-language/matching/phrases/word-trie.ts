import type {Text} from '../../../text/text.ts';
import {hashSlot, tableSize} from '../hash.ts';
import type {PhraseStep} from './phrase-steps.ts';
import {createVocabularyBuilder, type Vocabulary, type WordMatching} from './vocabulary.ts';

/** What is left of a check's work; `steps` counts down, and at zero matching ends where it is. */
export type Budget = {steps: number};

/** Every phrase of a rule set, filled at compile time. */
export type WordTrieBuilder = {
	/** Adds a phrase that `matchPhrases` will report as `term`; `meetings` says how each step's word meets the text. */
	add(steps: readonly PhraseStep[], meetings: readonly WordMatching[], term: number): void;
	build(): WordTrie;
};

/** All phrases as one trie over words, in flat arrays. */
export type WordTrie = {
	readonly vocabulary: Vocabulary;
	/** The state behind the beginning on a symbol; -1 for one that begins no phrase. */
	readonly firsts: Int32Array;
	/** The state behind `state` on `symbol`; -1 when there is none. */
	next(state: number, symbol: number): number;
	/** Per state the first of its gaps and terms, -1 for none; each gap and term names the one after it. */
	readonly gapHeads: Int32Array;
	readonly gaps: readonly Gap[];
	readonly termHeads: Int32Array;
	readonly terms: readonly {readonly term: number; readonly next: number}[];
};

/** So many words, at least and at most, before the state behind a gap; `next` is another gap of the same state. */
export type Gap = {readonly least: number; readonly most: number; readonly state: number; readonly next: number};

const edgeHash = (state: number, symbol: number): number =>
	Math.imul(state, 0x9e3779b1) ^ Math.imul(symbol + 1, 0x85ebca6b);

type Edge = readonly [state: number, symbol: number, target: number];

const firstsOf = (edges: readonly Edge[], symbols: number): Int32Array => {
	const firsts = new Int32Array(symbols).fill(-1);
	for (const [state, symbol, target] of edges) if (state === 0) firsts[symbol] = target;
	return firsts;
};

const flattenEdges = (edges: readonly Edge[]): WordTrie['next'] => {
	const mask = tableSize(edges.length * 2) - 1;
	const states = new Int32Array(mask + 1).fill(-1);
	const symbols = new Int32Array(mask + 1);
	const targets = new Int32Array(mask + 1);
	for (const [state, symbol, target] of edges) {
		let slot = hashSlot(edgeHash(state, symbol), mask);
		while (states[slot] !== -1) slot = (slot + 1) & mask;
		states[slot] = state;
		symbols[slot] = symbol;
		targets[slot] = target;
	}
	return (state, symbol) => {
		let slot = hashSlot(edgeHash(state, symbol), mask);
		while (states[slot] !== -1) {
			if (states[slot] === state && symbols[slot] === symbol) return targets[slot] ?? -1;
			slot = (slot + 1) & mask;
		}
		return -1;
	};
};

/** States being made: each is reached from another by a key, and heads a chain of gaps and one of terms. */
type States = {
	readonly known: Map<string | number, number>;
	readonly gapHeads: number[];
	readonly termHeads: number[];
};

/** More symbols than a rule set may have, so that a state and a symbol make one number. */
const mostSymbols = 2 ** 24;

/** The state behind a key, and whether it is new. */
const stateBehind = (
	{known, gapHeads, termHeads}: States,
	key: string | number,
): {readonly state: number; readonly isNew: boolean} => {
	const old = known.get(key);
	if (old !== undefined) return {state: old, isNew: false};
	const state = gapHeads.length;
	known.set(key, state);
	gapHeads.push(-1);
	termHeads.push(-1);
	return {state, isNew: true};
};

/** An empty trie to be filled. */
export const createWordTrieBuilder = (): WordTrieBuilder => {
	const vocabulary = createVocabularyBuilder();
	const states: States = {known: new Map(), gapHeads: [-1], termHeads: [-1]};
	const {gapHeads, termHeads} = states;
	const edges: Edge[] = [];
	const gaps: Gap[] = [];
	const terms: {term: number; next: number}[] = [];
	const throughGap = (from: number, {least, most}: PhraseStep): number => {
		const {state, isNew} = stateBehind(states, `${from} {${least},${most}}`);
		if (isNew) gapHeads[from] = gaps.push({least, most, state, next: gapHeads[from] ?? -1}) - 1;
		return state;
	};
	const through = (from: number, symbol: number): number => {
		const {state, isNew} = stateBehind(states, from * mostSymbols + symbol);
		if (isNew) edges.push([from, symbol, state]);
		return state;
	};
	const stepOn = (from: number, step: PhraseStep, index: number, meeting: WordMatching): number =>
		through(index > 0 && step.loose ? throughGap(from, step) : from, vocabulary.symbol(step.word, meeting));
	return {
		add(steps, meetings, term) {
			const last = steps.reduce((state, step, index) => stepOn(state, step, index, meetings[index] ?? 'exact'), 0);
			termHeads[last] = terms.push({term, next: termHeads[last] ?? -1}) - 1;
		},
		build: () => ({
			vocabulary: vocabulary.build(),
			firsts: firstsOf(
				edges,
				edges.reduce((most, [, symbol]) => Math.max(most, symbol + 1), 0),
			),
			next: flattenEdges(edges),
			gapHeads: Int32Array.from(gapHeads),
			gaps,
			termHeads: Int32Array.from(termHeads),
			terms,
		}),
	};
};

/** The symbols each of some words meets: those of the word at place `i` are `list[offsets[i] … offsets[i + 1])`. */
export type WordSymbols = {readonly offsets: Int32Array; readonly list: readonly number[]};

/** Looks up the words `[first, after)` of a text once. */
export const lookUpSymbols = (
	{vocabulary}: WordTrie,
	{folded, wordStarts, wordEnds}: Text,
	first: number,
	after: number,
): WordSymbols => {
	const offsets = new Int32Array(after - first + 1);
	const list: number[] = [];
	for (let word = first; word < after; word++) {
		vocabulary.lookUp(folded, wordStarts[word] ?? 0, wordEnds[word] ?? 0, list);
		offsets[word - first + 1] = list.length;
	}
	return {offsets, list};
};
