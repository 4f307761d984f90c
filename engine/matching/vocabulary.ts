import {HASH_START, hashNext, hashOf, slotOf, tableSize} from './hash.ts';
import {isCompoundRest, isFormRest, type SwedishForms, swedishForms} from './swedish-forms.ts';

/** How a word of a phrase meets a word of the text. */
export type Meeting = 'exact' | 'open' | 'forms' | 'compounds';

/** All words of all phrases; a symbol is a word with its way of meeting. */
export type VocabularyBuilder = {
	/** The symbol of a word, made when it is new. */
	symbol(word: string, meeting: Meeting): number;
	/** The same words in flat arrays, ready to be looked up. */
	build(): Vocabulary;
};

/** Words in flat arrays, found by the letters they begin with. */
export type Vocabulary = {
	/** Calls `found` with every symbol that the word `text[start, end)` meets. */
	lookUp(text: string, start: number, end: number, found: (symbol: number) => void): void;
};

type Entry = {readonly base: string; readonly meeting: Meeting; readonly forms?: SwedishForms};

const entryOf = (word: string, meeting: Meeting): Entry => {
	const forms = meeting === 'forms' || meeting === 'compounds' ? swedishForms(word) : undefined;
	if (forms) return {base: forms.base, meeting, forms};
	return {base: word, meeting: meeting === 'open' ? 'open' : 'exact'};
};

const meets = ({base, meeting, forms}: Entry, text: string, start: number, end: number): boolean => {
	const restStart = start + base.length;
	if (meeting === 'open' || restStart === end) return meeting === 'open' || base === (forms?.word ?? base);
	if (!forms) return false;
	const rest = text.slice(restStart, end);
	return isFormRest(forms, rest) || (meeting === 'compounds' && isCompoundIn(forms, text, start, end));
};

const isCompoundIn = ({word}: SwedishForms, text: string, start: number, end: number): boolean =>
	end - start > word.length &&
	text.startsWith(word, start) &&
	isCompoundRest(word, text.slice(start + word.length, end));

const group = (entries: readonly Entry[], keeps: (entry: Entry) => boolean): Map<string, number[]> => {
	const groups = new Map<string, number[]>();
	entries.forEach((entry, symbol) => {
		if (!keeps(entry)) return;
		const {base} = entry;
		const known = groups.get(base);
		if (known) known.push(symbol);
		else groups.set(base, [symbol]);
	});
	return groups;
};

const bitsPerBase = 16;

/** Bases found by hash: one bit a base tells most other words off before the table is asked. */
type BaseTable = {
	readonly bits: Uint32Array;
	readonly bitMask: number;
	readonly slots: Int32Array;
	readonly mask: number;
};

const tableOf = (bases: readonly string[]): BaseTable => {
	const mask = tableSize(bases.length * 2) - 1;
	const bitMask = tableSize(bases.length * bitsPerBase) - 1;
	const slots = new Int32Array(mask + 1).fill(-1);
	const bits = new Uint32Array((bitMask >> 5) + 1);
	bases.forEach((base, index) => {
		const hash = hashOf(base);
		let slot = slotOf(hash, mask);
		while (slots[slot] !== -1) slot = (slot + 1) & mask;
		slots[slot] = index;
		const bit = slotOf(hash, bitMask);
		bits[bit >> 5] = (bits[bit >> 5] ?? 0) | (1 << (bit & 31));
	});
	return {bits, bitMask, slots, mask};
};

const mayHold = ({bits, bitMask}: BaseTable, hash: number): boolean => {
	const bit = slotOf(hash, bitMask);
	return ((bits[bit >> 5] ?? 0) & (1 << (bit & 31))) !== 0;
};

type Group = readonly [base: string, symbols: readonly number[]];

const groupAt = (
	{slots, mask}: BaseTable,
	groups: readonly Group[],
	hash: number,
	text: string,
	start: number,
	end: number,
): readonly number[] => {
	for (let slot = slotOf(hash, mask); ; slot = (slot + 1) & mask) {
		const group = groups[slots[slot] ?? -1];
		if (!group) return [];
		if (group[0].length === end - start && text.startsWith(group[0], start)) return group[1];
	}
};

type Index = {readonly table: BaseTable; readonly groups: readonly Group[]};

const indexOf = (entries: readonly Entry[], keeps: (entry: Entry) => boolean): Index => {
	const groups: readonly Group[] = [...group(entries, keeps)];
	return {table: tableOf(groups.map(([base]) => base)), groups};
};

const build = (entries: readonly Entry[]): Vocabulary => {
	const whole = indexOf(entries, ({meeting}) => meeting === 'exact');
	const begun = indexOf(entries, ({meeting}) => meeting !== 'exact');
	const meetBegun = (
		hash: number,
		text: string,
		start: number,
		at: number,
		end: number,
		found: (symbol: number) => void,
	): void => {
		for (const symbol of groupAt(begun.table, begun.groups, hash, text, start, at)) {
			const entry = entries[symbol];
			if (entry && meets(entry, text, start, end)) found(symbol);
		}
	};
	return {
		lookUp(text, start, end, found) {
			let hash = HASH_START;
			for (let index = start; index < end; index++) {
				hash = hashNext(hash, text.charCodeAt(index));
				if (mayHold(begun.table, hash)) meetBegun(hash, text, start, index + 1, end, found);
			}
			if (!mayHold(whole.table, hash)) return;
			for (const symbol of groupAt(whole.table, whole.groups, hash, text, start, end)) found(symbol);
		},
	};
};

/** An empty vocabulary to be filled. */
export const startVocabulary = (): VocabularyBuilder => {
	const entries: Entry[] = [];
	const known = new Map<string, number>();
	const add = (word: string, meeting: Meeting): number => {
		const entry = entryOf(word, meeting);
		const key = `${entry.meeting} ${word}`;
		const symbol = known.get(key) ?? entries.push(entry) - 1;
		known.set(key, symbol);
		known.set(`${meeting} ${word}`, symbol);
		return symbol;
	};
	const symbol = (word: string, meeting: Meeting): number => known.get(`${meeting} ${word}`) ?? add(word, meeting);
	return {symbol, build: () => build(entries)};
};
