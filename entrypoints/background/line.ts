import type {Line} from '../../browser/in-force.ts';
import type {Coach, CommentClass} from '../../engine/coach/coach.ts';
import type {Draft} from '../../engine/draft.ts';
import type {LineClass, RuleSet} from '../../engine/rule-set.ts';
import {crisisIn} from './crisis.ts';

const lineClass: {readonly [C in CommentClass]?: LineClass} = {
	question: 'question',
	'factual-error': 'error',
	dissatisfaction: 'dissatisfaction',
	heat: 'heat',
	provocation: 'provocation',
	crisis: 'crisis',
};

/**
 * What the organisation says to the comment being answered, with its contacts; its crisis line comes first, with whom it names. Only for the
 * one who writes for the organisation in the open; `undefined` where the set says nothing. `now` is an ISO time.
 */
export const lineFor = (
	set: RuleSet,
	draft: Draft,
	comment: Pick<Coach, 'class'> | undefined,
	now: string,
): Line | undefined => {
	if (draft.voice !== 'organisation' || draft.audience === 'closed') return undefined;
	const kind = comment?.class && lineClass[comment.class];
	const contacts = set.contacts ?? [];
	const crisis = crisisIn(set, Date.parse(now));
	if (crisis) return {text: crisis.line, contacts, inCrisis: crisis.contact};
	const text = kind && set.lines?.[kind];
	return text === undefined ? undefined : {text, contacts};
};
