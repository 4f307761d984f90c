import {headsOf} from './expression-heads.ts';
import {createLetterTrieBuilder, type LetterTrie} from './letter-trie.ts';
import {compileAlternatives, reserveExpressions} from './phrase-expressions.ts';
import type {PhraseTable} from './unpack-phrases.ts';

/** Heads in a trie: who seeks by a value, and the expression to be asked then, below 0 when the head is all of a match. */
export type Walked = {
	readonly walk: LetterTrie['walk'];
	seekersOf(value: number): readonly number[];
	expressionOf(value: number): number;
};

const nobody: readonly number[] = [];

/** Expressions whose heads are made when a text first asks. */
export type Unmade = {file(source: string, isSure: boolean, seeker: number): void; walked(): Walked | undefined};

/** Begins to file such expressions; what may begin with any letters goes to `anywhere`. */
export const createUnmade = (anywhere: (RegExp | undefined)[]): Unmade => {
	const trie = createLetterTrieBuilder();
	const values: {readonly seekers: readonly number[]; readonly expression: number}[] = [];
	const put = (letters: string, seeker: number, expression: number): void =>
		trie.add(letters, values.push({seekers: [seeker], expression}) - 1);
	return {
		file(source, isSure, seeker) {
			const {alternatives, whole, open, free} = headsOf(source, isSure);
			const written = (own: readonly number[]): readonly string[] => own.map(number => alternatives[number] ?? '');
			if (free.length > 0) anywhere[seeker] = compileAlternatives(written(free));
			for (const letters of whole.keys()) put(letters, seeker, -1);
			const lists = [...new Map([...open.values()].map(own => [own.join(), own])).values()];
			const first = reserveExpressions(lists.length, index => written(lists[index] ?? []));
			const numbers = new Map(lists.map((own, index) => [own.join(), first + index]));
			for (const [letters, own] of open) put(letters, seeker, numbers.get(own.join()) ?? -1);
		},
		walked() {
			if (values.length === 0) return undefined;
			const {walk} = trie.build();
			return {
				walk,
				seekersOf: value => values[value]?.seekers ?? nobody,
				expressionOf: value => values[value]?.expression ?? -1,
			};
		},
	};
};

/** Expressions whose heads were made before. */
export type Made = {file(source: string, isSure: boolean, seeker: number): boolean; readonly walked: Walked};

/** Files expressions whose heads are in a table; what may begin with any letters goes to `anywhere`. */
export const createMade = (table: PhraseTable, anywhere: (RegExp | undefined)[]): Made => {
	const sources: string[] = [];
	const seekers: number[][] = [];
	const alternativesOf = (index: number): readonly string[] =>
		table.alternativesOf(index, sources[table.ownerOf(index)] ?? '');
	const first = reserveExpressions(table.expressionCount, alternativesOf);
	return {
		file(source, isSure, seeker) {
			const number = table.numberOf(source, isSure);
			if (number === undefined) return false;
			sources[number] = source;
			seekers[number] = [...(seekers[number] ?? []), seeker];
			const free = table.freeOf(number);
			if (free >= 0) anywhere[seeker] = compileAlternatives(alternativesOf(free));
			return true;
		},
		walked: {
			walk: table.walk,
			seekersOf: value => seekers[table.sourceOf(value)] ?? nobody,
			expressionOf(value) {
				const expression = table.expressionOf(value);
				return expression < 0 ? expression : first + expression;
			},
		},
	};
};
