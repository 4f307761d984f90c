import {alternativesOf, beginningsOf, depth} from './beginnings.ts';
import {keyOf, type WordIndex} from './word-index.ts';

/** An expression taken apart by how its matches may begin: `keys` are those of the beginnings, `lengths` how long they are. */
export type Table = {
	readonly byKey: ReadonlyMap<number, () => RegExp>;
	readonly keys: Int32Array;
	readonly lengths: readonly number[];
	readonly anywhere?: RegExp;
};

const compile = (alternatives: readonly string[]): RegExp =>
	new RegExp(`(?:${alternatives.join('|')})(?![\\p{L}\\d])`, 'uy');

/** Compiled when it is first needed: most beginnings never stand in a text. */
const lazily = (alternatives: readonly string[]): (() => RegExp) => {
	let expression: RegExp | undefined;
	return () => {
		expression ??= compile(alternatives);
		return expression;
	};
};

const byBeginning = (source: string): ReadonlyMap<string, readonly string[]> => {
	const buckets = new Map<string, string[]>();
	const alternatives = alternativesOf(source).map(alternative => alternative.trim());
	for (const alternative of alternatives.filter(each => each !== '')) {
		for (const beginning of beginningsOf(alternative)) {
			const bucket = buckets.get(beginning) ?? [];
			bucket.push(alternative);
			buckets.set(beginning, bucket);
		}
	}
	return buckets;
};

/** Beginnings of the same alternatives share one expression. */
const lazilyByKey = (byKey: ReadonlyMap<number, readonly string[]>): ReadonlyMap<number, () => RegExp> => {
	const shared = new Map<string, () => RegExp>();
	const share = (alternatives: readonly string[]): (() => RegExp) => {
		const source = alternatives.join('|');
		const made = shared.get(source) ?? lazily(alternatives);
		shared.set(source, made);
		return made;
	};
	return new Map([...byKey].map(([key, alternatives]) => [key, share(alternatives)]));
};

/** Takes an expression apart; for its syntax see `beginningsOf`. */
export const tableOf = (source: string): Table => {
	const buckets = byBeginning(source);
	const anywhere = buckets.get('');
	const byKey = new Map<number, string[]>();
	for (const [beginning, alternatives] of buckets) {
		const key = keyOf(beginning);
		if (beginning !== '') byKey.set(key, [...(byKey.get(key) ?? []), ...alternatives]);
	}
	return {
		byKey: lazilyByKey(byKey),
		keys: Int32Array.from(byKey.keys()),
		lengths: [...new Set([...buckets.keys()].map(beginning => beginning.length))].filter(length => length > 0),
		...(anywhere && {anywhere: compile(anywhere)}),
	};
};

const endOf = (expression: RegExp, string: string, start: number): number => {
	expression.lastIndex = start;
	return expression.test(string) ? expression.lastIndex : start;
};

/** Where the longest match that begins with a word, at `start` of the string, ends; `start` when none does. */
export const matchAt = (
	{byKey, lengths, anywhere}: Table,
	{keys}: WordIndex,
	word: number,
	string: string,
	start: number,
): number => {
	let end = anywhere ? endOf(anywhere, string, start) : start;
	for (const length of lengths) {
		const expression = byKey.get(keys[word * depth + length - 1] ?? 0);
		if (expression) end = Math.max(end, endOf(expression(), string, start));
	}
	return end;
};

/** The same when only the beginning at one place of the word is looked at. */
export const matchAtPlace = (
	{byKey}: Table,
	{keys}: WordIndex,
	place: number,
	string: string,
	start: number,
): number => {
	const expression = byKey.get(keys[place] ?? 0);
	return expression ? endOf(expression(), string, start) : start;
};
