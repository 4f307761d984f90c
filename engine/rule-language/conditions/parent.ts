import type {BaseCondition, ParentClass} from '../../model/condition.ts';
import type {ConditionNode} from './condition-node.ts';
import {holdsWithoutPlace} from './found.ts';

/** How the engine reads the text being answered; several classes mean any of them, and no parent or an unsure reading none. */
export const compileParent = ({parent}: Extract<BaseCondition, {parent: unknown}>): ConditionNode => {
	const classes: readonly ParentClass[] = typeof parent === 'string' ? [parent] : parent;
	return ({reading}) => (reading?.class && classes.includes(reading.class) ? holdsWithoutPlace : undefined);
};
