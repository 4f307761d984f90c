import type {Check, FactName} from '../condition.ts';
import {holds} from './found.ts';
import type {Node, Run} from './node.ts';

const facts: Readonly<Record<FactName, (run: Run) => boolean | undefined>> = {
	listed: ({facts}) => facts.company?.listed,
	'public-body': ({facts}) => facts.company?.public,
	crisis: ({facts}) => facts.crisis,
	editing: ({draft}) => draft.published !== undefined,
};

/** A yes-or-no fact the caller knows; unknown is no. */
export const compileFact = ({fact}: Extract<Check, {fact: unknown}>): Node => {
	const isTrue = facts[fact];
	return run => (isTrue(run) === true ? holds : undefined);
};
