import {headsOf} from './expression-heads.ts';
import {type MadePhrases, sourceKey, zero} from './made-phrases.ts';

/** An expression to be filed; `isSure` says that the folded letters decide. */
export type FiledSource = {readonly source: string; readonly isSure: boolean};

/** A unit beyond these is half of a letter. */
const largest = 0xd000;

const written = (...numbers: readonly number[]): string => {
	if (numbers.some(number => number < 0 || number > largest - zero)) throw new Error('A number cannot be packed.');
	return numbers.map(number => String.fromCharCode(number + zero)).join('');
};

/** Where each alternative begins, counted from the end of the one before, and how long it is. */
const placesIn = (source: string, alternatives: readonly string[]): string => {
	let end = 0;
	return alternatives
		.map(alternative => {
			const start = source.indexOf(alternative, end);
			const gap = start - end;
			end = start + alternative.length;
			return written(gap, alternative.length);
		})
		.join('');
};

/** A head is cut to so many letters where an expression is asked behind it. */
const told = 8;

/** A longer head asks an expression even when it is all of a match: few texts hold its beginning and not the rest. */
const longestWhole = 10;

type Value = {readonly head: string; readonly source: number; readonly expression: number};

type Packing = {
	readonly values: Value[];
	/** By source the alternatives of each of its expressions. */
	readonly expressions: (readonly (readonly number[])[])[];
};

/** Heads as they are filed: cut, each with the alternatives to be asked. */
const cutHeads = (heads: Iterable<readonly [string, readonly number[]]>): ReadonlyMap<string, readonly number[]> => {
	const cut = new Map<string, readonly number[]>();
	for (const [head, alternatives] of heads) {
		const letters = head.slice(0, told);
		cut.set(
			letters,
			[...new Set([...(cut.get(letters) ?? []), ...alternatives])].sort((a, b) => a - b),
		);
	}
	return cut;
};

/** Files the heads of a source; answers its expression that may begin with any letters, and its alternatives. */
const fileSource = (
	{values, expressions}: Packing,
	{source, isSure}: FiledSource,
	owner: number,
): {readonly free: number; readonly alternatives: string} => {
	const {alternatives, whole, open, free} = headsOf(source, isSure);
	const lists: (readonly number[])[] = [];
	const known = new Map<string, number>();
	const numberOf = (list: readonly number[]): number => {
		const expression = known.get(list.join()) ?? lists.push(list);
		known.set(list.join(), expression);
		return expression;
	};
	const isLong = ([head]: readonly [string, unknown]): boolean => head.length > longestWhole;
	for (const head of whole.keys()) if (head.length <= longestWhole) values.push({head, source: owner, expression: 0});
	for (const [head, own] of cutHeads([...open, ...[...whole].filter(isLong)]))
		values.push({head, source: owner, expression: numberOf(own)});
	const anywhere = free.length > 0 ? numberOf(free) : 0;
	expressions.push(lists);
	return {free: anywhere, alternatives: placesIn(source, alternatives)};
};

const sharedLength = (head: string, before: string): number => {
	let length = 0;
	while (length < before.length && head[length] === before[length]) length++;
	return length;
};

/** Heads in the order of their units, each without what it shares with the one before. */
const frontCoded = (heads: readonly string[]): string =>
	heads
		.map((head, index) => {
			if (head.includes('\n')) throw new Error('A head holds a line break.');
			const shared = sharedLength(head, heads[index - 1] ?? '');
			return written(shared) + head.slice(shared);
		})
		.join('\n');

const byHead = (a: Value, b: Value): number =>
	a.head < b.head ? -1 : a.head > b.head ? 1 : a.source - b.source || a.expression - b.expression;

/** Packs the heads of some expressions. Throws when two of them cannot be told apart. */
export const packPhrases = (filed: readonly FiledSource[]): MadePhrases => {
	const sources = [...new Map(filed.map(each => [`${each.isSure} ${each.source}`, each])).values()];
	const keys = sources.map(({source, isSure}) => sourceKey(source, isSure));
	if (new Set(keys).size < keys.length) throw new Error('Two expressions have the same key.');
	const packing: Packing = {values: [], expressions: []};
	const own = sources.map((source, number) => fileSource(packing, source, number));
	const values = packing.values.sort(byHead);
	const counts = new Map<string, number>();
	for (const {head} of values) counts.set(head, (counts.get(head) ?? 0) + 1);
	return {
		keys,
		expressionCounts: written(...packing.expressions.map(({length}) => length)),
		free: written(...own.map(({free}) => free)),
		alternatives: own.map(({alternatives}) => alternatives),
		heads: frontCoded([...counts.keys()]),
		counts: written(...counts.values()),
		sources: written(...values.map(({source}) => source)),
		expressions: written(...values.map(({expression}) => expression)),
		members: packing.expressions.flatMap(lists => lists.map(list => written(...list))).join(' '),
	};
};
