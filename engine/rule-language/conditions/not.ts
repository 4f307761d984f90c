import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode} from './condition-node.ts';
import {holdsWithoutPlace} from './found.ts';

/** Holds where the inner condition does not, whatever the language. */
export const compileNot = (
	{not}: Extract<BaseCondition, {not: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const inner = builder.condition(not, `${path}.not`, {whether: true});
	return (run, region) => (inner(run, region) ? undefined : holdsWithoutPlace);
};
