import type {Line} from '../../browser/in-force.ts';
import type {ParentClass} from '../../engine/condition.ts';
import type {Draft} from '../../engine/draft.ts';
import type {Reading} from '../../engine/result.ts';
import type {LineClass, RuleSet} from '../../engine/rule-set.ts';
import {crisisIn} from './crisis.ts';

const lineClass: {readonly [P in ParentClass]?: LineClass} = {
	question: 'question',
	'factual-error': 'error',
	dissatisfaction: 'dissatisfaction',
	heat: 'heat',
	provocation: 'provocation',
};

/**
 * What the organisation says to the comment being answered, with its contacts; its crisis line comes first. Only for the one who
 * writes for the organisation in the open; `undefined` where the set says nothing. `now` is an ISO time.
 */
export const lineFor = (
	set: RuleSet,
	{voice, audience}: Draft,
	reading: Reading | undefined,
	now: string,
): Line | undefined => {
	if (voice !== 'organisation' || audience === 'closed') return undefined;
	const kind = reading?.class && lineClass[reading.class];
	const text = crisisIn(set, Date.parse(now))?.line ?? (kind && set.lines?.[kind]);
	return text === undefined ? undefined : {text, contacts: set.contacts ?? []};
};
