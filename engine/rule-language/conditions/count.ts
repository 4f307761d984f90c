import type {BaseCondition} from '../../model/condition.ts';
import {decidingBound} from './compare.ts';
import type {ConditionBuilder, ConditionNode, Hit, Region} from './condition-node.ts';
import {wordsIn} from './region-words.ts';

const differentIn = (hits: readonly Hit[], {searchedText}: Region): number =>
	new Set(hits.map(({key, start, end}) => key ?? searchedText.text.folded.slice(start, end))).size;

/** Compares the number of places an inner condition finds; `distinct` counts different entries, `per` a hundred words of the region. */
export const compileCount = (
	{count}: Extract<BaseCondition, {count: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const inner = builder.condition(count.of, `${path}.count.of`, {whether: false});
	return (run, region) => {
		const hits = inner(run, region)?.hits ?? [];
		const number = count.distinct ? differentIn(hits, region) : hits.length;
		const value = count.per === '100 words' ? (100 * number) / Math.max(1, wordsIn(region)) : number;
		const held = decidingBound(value, count, run.place);
		return held && {hits, count: number, limit: held.limit};
	};
};
