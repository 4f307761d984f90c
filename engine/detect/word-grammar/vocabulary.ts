import {createAffixTable} from './affix-table.ts';

/**
 * Words by the name of their class, parted by white space: `word*` with any ending, `*word` with any beginning of two letters or more. A word may
 * stand in several classes.
 */
export type WordLists = Readonly<Record<string, string>>;

/** What words mean to a grammar: every class is a number from 0 on. */
export type Vocabulary = {
	/** The number of a class; a name without a list, and a literal word as `'word'`, get one when first asked. */
	codeOf(name: string): number;
	/** The classes of a folded word that stands between two places; empty for a word it does not know. */
	classesOf(text: string, start: number, end: number): readonly number[];
	/** Acts before the first word is looked for: what brings in literal words of its own does it here. */
	prepare(act: () => void): void;
};

/** The classes of the marks between words, in this order; no name stands for one. */
export const borderMarks = ',;.!?';

const LONGEST_STEM = 14;
const SHORTEST_STEM = 3;

const none: readonly number[] = [];

/** "stuuupid" is "stupid". */
const withoutStretch = (word: string): string => word.replace(/(\p{L})\1{2,}/gu, '$1');

/** Three of the same unit in a row, or a unit that is half a letter. */
const maybeStretched = (text: string, start: number, end: number): boolean => {
	for (let at = start; at < end; at++) {
		const code = text.charCodeAt(at);
		if (code >> 11 === 0x1b) return true;
		if (at + 2 < end && code === text.charCodeAt(at + 1) && code === text.charCodeAt(at + 2)) return true;
	}
	return false;
};

type Tables = {
	put(entry: string, code: number): void;
	putWord(word: string, code: number): void;
	known(text: string, start: number, end: number): readonly number[];
};

const createTables = (): Tables => {
	const words = createAffixTable(SHORTEST_STEM);
	const heads = createAffixTable(SHORTEST_STEM, true);
	return {
		putWord: (word, code) => words.add(word, code, true),
		put(entry, code) {
			if (entry.endsWith('*')) words.add(entry.slice(0, -1), code, false);
			else if (entry.startsWith('*')) heads.add(entry.slice(1), code, false);
			else words.add(entry, code, true);
		},
		known(text, start, end) {
			const values: number[] = [];
			words.collect(text, start, end, LONGEST_STEM, values);
			heads.collect(text, start, end, end - start - 2, values);
			return values.length > 0 ? values : none;
		},
	};
};

/** A vocabulary of word lists, read when a word is first looked for. */
export const createVocabulary = (lists: WordLists): Vocabulary => {
	const codes = new Map<string, number>();
	const tables = createTables();
	const waiting: (() => void)[] = [];
	let isReady = false;
	const codeOf = (name: string): number => {
		const known = codes.get(name);
		if (known !== undefined) return known;
		const code = borderMarks.length + codes.size;
		codes.set(name, code);
		if (name.startsWith("'")) tables.putWord(name.slice(1, -1), code);
		return code;
	};
	const readLists = (): void => {
		for (const [name, list] of Object.entries(lists))
			for (const entry of list.split(/\s+/)) if (entry !== '') tables.put(entry, codeOf(name));
	};
	const makeReady = (): void => {
		isReady = true;
		readLists();
		for (const act of waiting) act();
	};
	return {
		codeOf,
		prepare(act) {
			if (isReady) act();
			else waiting.push(act);
		},
		classesOf(text, start, end) {
			if (!isReady) makeReady();
			const classes = tables.known(text, start, end);
			if (classes.length > 0 || !maybeStretched(text, start, end)) return classes;
			const plain = withoutStretch(text.slice(start, end));
			return plain.length < end - start ? tables.known(plain, 0, plain.length) : none;
		},
	};
};
