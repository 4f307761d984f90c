import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode, ConditionResult} from './condition-node.ts';
import {evaluationOrder} from './cost.ts';
import {mergeResults} from './found.ts';
import {precheckAll, withPrecheck} from './may-hold.ts';

/** Holds when every inner condition holds in the same region; its places are all of theirs. What costs least and fails most is asked first. */
export const compileAll = (
	{all}: Extract<BaseCondition, {all: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const nodes = all
		.map((inner, index) => ({
			node: builder.condition(inner, `${path}.all[${index}]`),
			turn: evaluationOrder(inner),
			index,
		}))
		.toSorted((a, b) => a.turn - b.turn || a.index - b.index);
	const judge: ConditionNode = (run, region) => {
		const parts: ConditionResult[] = [];
		for (const {node, index} of nodes) {
			const part = node(run, region);
			if (!part) return undefined;
			parts[index] = part;
		}
		return mergeResults(parts);
	};
	return withPrecheck(judge, precheckAll(nodes.map(({node}) => node)));
};
