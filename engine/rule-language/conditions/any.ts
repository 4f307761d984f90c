import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode} from './condition-node.ts';
import {estimateCost} from './cost.ts';
import {mergeResults} from './found.ts';
import {precheckSome, withPrecheck} from './may-hold.ts';

const first =
	(nodes: readonly ConditionNode[]): ConditionNode =>
	(run, region) => {
		for (const node of nodes) {
			const found = node(run, region);
			if (found) return found;
		}
		return undefined;
	};

/**
 * Holds when one or more of the inner conditions do; its places are those of all that hold. Where it only matters whether it holds, the
 * cheapest is asked first and the first that holds is enough.
 */
export const compileAny = (
	{any}: Extract<BaseCondition, {any: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const parts = any.map((inner, index) => ({
		node: builder.condition(inner, `${path}.any[${index}]`),
		cost: estimateCost(inner),
	}));
	const nodes = parts.toSorted((a, b) => a.cost - b.cost).map(({node}) => node);
	const judge: ConditionNode = (run, region) => {
		const found = parts.flatMap(({node}) => node(run, region) ?? []);
		return found.length ? mergeResults(found) : undefined;
	};
	return withPrecheck(builder.whether ? first(nodes) : judge, precheckSome(nodes));
};
