import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode, ConditionResult} from './condition-node.ts';
import {mergeResults} from './found.ts';
import {precheckSome, withPrecheck} from './may-hold.ts';

/** Holds when at least `count` of the inner conditions do; its places are those of all that hold. */
export const compileMin = (
	{min}: Extract<BaseCondition, {min: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const nodes = min.of.map((inner, index) => builder.condition(inner, `${path}.min.of[${index}]`));
	const judge: ConditionNode = (run, region) => {
		const parts: ConditionResult[] = [];
		for (const node of nodes) {
			const part = node(run, region);
			if (part) parts.push(part);
		}
		return parts.length >= min.count ? mergeResults(parts) : undefined;
	};
	return withPrecheck(judge, precheckSome(nodes, min.count));
};
