import type {Contender} from './contender.ts';
import {freshText} from './texts.ts';

/** The middle of the values; NaN when there is none. */
export const median = (values: readonly number[]): number =>
	values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;

const timeOnce = async ({run}: Contender, text: string): Promise<number> => {
	const start = performance.now();
	await run(text);
	return performance.now() - start;
};

const shuffled = <T>(items: readonly T[]): T[] => {
	const list = [...items];
	for (let last = list.length - 1; last > 0; last--) {
		const other = Math.floor(Math.random() * (last + 1));
		[list[last], list[other]] = [list[other] as T, list[last] as T];
	}
	return list;
};

/** Milliseconds per contender and text length, one value a round. */
export type Times = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>;

/**
 * Runs all contenders on the same fresh texts, one after the other in a new order each round, so that a slow minute of the machine
 * is shared by all. The first `warm` rounds are not counted; `fresh` makes the texts.
 */
export const interleave = async (
	contenders: readonly Contender[],
	lengths: readonly number[],
	rounds: number,
	warm: number,
	fresh: (length: number) => string = freshText,
): Promise<Times> => {
	const times = new Map(contenders.map(({name}) => [name, new Map(lengths.map(length => [length, [] as number[]]))]));
	for (let round = -warm; round < rounds; round++) {
		for (const length of lengths) {
			const text = fresh(length);
			for (const contender of shuffled(contenders)) {
				const time = await timeOnce(contender, text);
				if (round >= 0) times.get(contender.name)?.get(length)?.push(time);
			}
		}
	}
	return times;
};
