import {publishedSchema, tryMutant} from './judge.ts';
import {mutate} from './mutate.ts';
import {createRandom, type Random} from './random.ts';

/** What came of a run; `wrong` names the seed that shows each thing again. */
export type FuzzReport = {
	readonly sets: number;
	readonly taken: number;
	readonly refused: number;
	readonly wrong: readonly {readonly seed: number; readonly what: string}[];
	readonly slowest: {readonly seed: number; readonly milliseconds: number};
};

type Base = {readonly rules?: readonly object[]} & {readonly [field: string]: unknown};

const needed: ReadonlySet<string> = new Set(['format', 'id', 'version', 'name', 'languages']);

/** A part of a whole set, so that many can be tried in the time one takes; one rule of it at most. */
const partOf = ({rules = [], ...fields}: Base, random: Random): object => {
	const kept = Object.entries(fields).filter(([field]) => needed.has(field) || random.chance(0.4));
	const rule = rules[random.whole(rules.length + 1)];
	return {...Object.fromEntries(kept), ...(rule && {rules: [rule]})};
};

/** Mutates parts of the given sets `count` times, one seed each from `firstSeed` on, and judges every one; `tick` is called after each. */
export const fuzzRuleSets = (
	bases: readonly [Base, ...Base[]],
	count: number,
	firstSeed: number,
	tick: () => void = () => undefined,
): FuzzReport => {
	const schema = publishedSchema();
	const wrong: {seed: number; what: string}[] = [];
	let taken = 0;
	let slowest = {seed: firstSeed, milliseconds: 0};
	for (let seed = firstSeed; seed < firstSeed + count; seed++) {
		const random = createRandom(seed);
		const mutant = mutate(partOf(random.oneOf(bases), random), random);
		const start = performance.now();
		const fate = tryMutant(mutant, schema);
		const milliseconds = performance.now() - start;
		if (milliseconds > slowest.milliseconds) slowest = {seed, milliseconds};
		if (fate.taken) taken++;
		if (fate.wrong !== undefined) wrong.push({seed, what: fate.wrong});
		tick();
	}
	return {sets: count, taken, refused: count - taken, wrong, slowest};
};
