import type {BaseCondition, FactName} from '../../model/condition.ts';
import type {CheckRun, ConditionNode} from './condition-node.ts';
import {holdsWithoutPlace} from './found.ts';

const facts: Readonly<Record<FactName, (run: CheckRun) => boolean | undefined>> = {
	listed: ({facts}) => facts.company?.listed,
	'public-body': ({facts}) => facts.company?.public,
	crisis: ({facts}) => facts.crisis,
	editing: ({draft}) => draft.published !== undefined,
	'goal-answers': ({facts}) => facts.goal === 'answers',
	'goal-visits': ({facts}) => facts.goal === 'visits',
	'goal-sign-ups': ({facts}) => facts.goal === 'sign-ups',
	'goal-ideas': ({facts}) => facts.goal === 'ideas',
	'goal-applicants': ({facts}) => facts.goal === 'applicants',
};

/** A yes-or-no fact the caller knows; unknown is no. */
export const compileFact = ({fact}: Extract<BaseCondition, {fact: unknown}>): ConditionNode => {
	const isTrue = facts[fact];
	return run => (isTrue(run) === true ? holdsWithoutPlace : undefined);
};
