import type {Text} from '../../../text/text.ts';
import {type Budget, type Gap, lookUpSymbols, type WordSymbols, type WordTrie} from './word-trie.ts';

/** Called with a term and the first and last word (inclusive) of the place it stands at. */
export type OnPhrase = (term: number, firstWord: number, lastWord: number) => void;

/** Marks that may stand between two words of a phrase without parting them. */
const plainBetween = /^[\s\-/'"_*()]*$/;

const SPACE = 0x20;

/** True when only white space or a joining mark stands between the word and the next one of the same sentence. */
const followsPlainly = (text: Text, word: number): boolean => {
	if (text.wordSentences[word] !== text.wordSentences[word + 1]) return false;
	const start = text.wordEnds[word] ?? 0;
	const end = text.wordStarts[word + 1] ?? 0;
	if (end === start + 1) return text.folded.charCodeAt(start) === SPACE || plainBetween.test(text.folded.charAt(start));
	return end - start < 20 && plainBetween.test(text.folded.slice(start, end));
};

/** A phrase reaches over fewer words: 16 with 8 between each two. */
const widest = 160;

type Walk = {
	readonly trie: WordTrie;
	readonly text: Text;
	readonly symbols: WordSymbols;
	readonly budget: Budget;
	readonly found: OnPhrase;
	/** By state the words walked from it, one bit for each word from the first on. */
	readonly seen: Map<number, Int32Array>;
	/** The first of the words whose symbols are known. */
	readonly from: number;
	first: number;
};

const report = ({trie, found, first}: Walk, state: number, word: number): void => {
	for (let at = trie.termHeads[state] ?? -1; at >= 0; ) {
		const entry = trie.terms[at];
		if (!entry) return;
		found(entry.term, first, word);
		at = entry.next;
	}
};

const walkWord = (walk: Walk, state: number, word: number): void => {
	const {trie, symbols, budget, from} = walk;
	const last = symbols.offsets[word - from + 1] ?? 0;
	for (let at = symbols.offsets[word - from] ?? 0; at < last; at++) {
		if (--budget.steps < 0) return;
		const target = trie.next(state, symbols.list[at] ?? -1);
		if (target >= 0) walkOn(walk, target, word);
	}
};

const walkOn = (walk: Walk, state: number, word: number): void => {
	report(walk, state, word);
	if (word + 1 >= walk.text.wordCount) return;
	if (followsPlainly(walk.text, word)) walkWord(walk, state, word + 1);
	for (let at = walk.trie.gapHeads[state] ?? -1; at >= 0; ) {
		const gap = walk.trie.gaps[at];
		if (!gap) return;
		walkGap(walk, gap, word);
		at = gap.next;
	}
};

/** Gaps reach the same word in many ways; each state is walked from it once for each first word. */
const walkGap = (walk: Walk, {state, least, most}: Gap, word: number): void => {
	const {text, seen, first} = walk;
	const reached = seen.get(state) ?? new Int32Array(widest >> 5);
	seen.set(state, reached);
	for (let next = word + 1 + least; next <= word + 1 + most; next++) {
		if (next >= text.wordCount || text.wordSentences[word] !== text.wordSentences[next]) return;
		const place = (next - first) >> 5;
		const bit = 1 << ((next - first) & 31);
		const known = reached[place] ?? 0;
		if ((known & bit) !== 0) continue;
		reached[place] = known | bit;
		walkWord(walk, state, next);
	}
};

const startAt = (walk: Walk, word: number): void => {
	const {trie, symbols, budget, from} = walk;
	const last = symbols.offsets[word - from + 1] ?? 0;
	for (let at = symbols.offsets[word - from] ?? 0; at < last; at++) {
		const target = trie.firsts[symbols.list[at] ?? 0] ?? -1;
		budget.steps--;
		if (target >= 0) walkOn(walk, target, word);
	}
};

/**
 * Reports every phrase of the trie in the words `[first, after)` of a text, which end with a sentence; returns the word it came to, before
 * `after` when the budget ran out.
 */
export const matchPhrases = (
	trie: WordTrie,
	text: Text,
	first: number,
	after: number,
	budget: Budget,
	found: OnPhrase,
): number => {
	const symbols = lookUpSymbols(trie, text, first, after);
	const walk: Walk = {trie, text, symbols, budget, found, seen: new Map(), from: first, first};
	for (let word = first; word < after; word++) {
		if (budget.steps < 0) return word;
		walk.first = word;
		if (walk.seen.size > 0) walk.seen.clear();
		startAt(walk, word);
	}
	return after;
};
