import type {Check} from '../condition.ts';
import {compare} from './compare.ts';
import type {Builder, Hit, Node, Region} from './node.ts';
import {wordsIn} from './region-words.ts';

const differentIn = (hits: readonly Hit[], {side}: Region): number =>
	new Set(hits.map(({key, start, end}) => key ?? side.text.folded.slice(start, end))).size;

/** Compares the number of places an inner condition finds; `distinct` counts different entries, `per` a hundred words of the region. */
export const compileCount = ({count}: Extract<Check, {count: unknown}>, builder: Builder, path: string): Node => {
	const inner = builder.condition(count.of, `${path}.count.of`, {whether: false});
	return (run, region) => {
		const hits = inner(run, region)?.hits ?? [];
		const number = count.distinct ? differentIn(hits, region) : hits.length;
		const value = count.per === '100 words' ? (100 * number) / Math.max(1, wordsIn(region)) : number;
		const held = compare(value, count, run.place);
		return held && {hits, count: number, limit: held.limit};
	};
};
