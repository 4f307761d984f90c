import {createLetterTrieBuilder, createWalkResults} from '../../../search/letter-trie.ts';
import {isCompoundRest, isFormRest, type SwedishForms, swedishForms} from './swedish-forms.ts';

/** How a word of a phrase meets a word of the text. */
export type WordMatching = 'exact' | 'open' | 'forms' | 'compounds';

/** All words of all phrases; a symbol is a word with its way of meeting. */
export type VocabularyBuilder = {
	/** The symbol of a word, made when it is new. */
	symbol(word: string, meeting: WordMatching): number;
	/** The same words, ready to be looked up. */
	build(): Vocabulary;
};

/** Words found by the letters they begin with. */
export type Vocabulary = {
	/** Adds every symbol that the word `text[start, end)` meets. */
	lookUp(text: string, start: number, end: number, symbols: number[]): void;
};

type Entry = {readonly base: string; readonly meeting: WordMatching; readonly forms?: SwedishForms};

const entryOf = (word: string, meeting: WordMatching): Entry => {
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

const EXACT = 0;
const OPEN = 1;
const BENT = 2;

/** A symbol and, in the lowest two bits, how its word may meet one of the text. */
const filedAs = ({meeting, forms}: Entry, symbol: number): number =>
	symbol * 4 + (forms ? BENT : meeting === 'open' ? OPEN : EXACT);

const build = (entries: readonly Entry[]): Vocabulary => {
	const builder = createLetterTrieBuilder();
	entries.forEach((entry, symbol) => {
		builder.add(entry.base, filedAs(entry, symbol));
	});
	const trie = builder.build();
	const met = createWalkResults();
	const isMet = (value: number, until: number, text: string, start: number, end: number): boolean => {
		const entry = (value & 3) === EXACT && until !== end ? undefined : entries[value >> 2];
		return entry !== undefined && text.startsWith(entry.base, start) && meets(entry, text, start, end);
	};
	return {
		lookUp(text, start, end, symbols) {
			trie.walk(text, start, end, met);
			for (let index = 0; index < met.count; index++) {
				const value = met.values[index] ?? 0;
				if (isMet(value, met.ends[index] ?? 0, text, start, end)) symbols.push(value >> 2);
			}
		},
	};
};

/** An empty vocabulary to be filled. */
export const createVocabularyBuilder = (): VocabularyBuilder => {
	const entries: Entry[] = [];
	const known = new Map<string, number>();
	const add = (word: string, meeting: WordMatching): number => {
		const entry = entryOf(word, meeting);
		const key = `${entry.meeting} ${word}`;
		const symbol = known.get(key) ?? entries.push(entry) - 1;
		known.set(key, symbol);
		known.set(`${meeting} ${word}`, symbol);
		return symbol;
	};
	const symbol = (word: string, meeting: WordMatching): number => known.get(`${meeting} ${word}`) ?? add(word, meeting);
	return {symbol, build: () => build(entries)};
};
