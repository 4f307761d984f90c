import type {Draft} from '../engine/model/draft.ts';
import type {Contact, LineClass, RuleSet} from '../engine/model/rule-set.ts';
import type {Coach, CommentClass} from '../engine/reply-coach/coach.ts';
import type {OrganisationLine} from './active-guidance.ts';
import {declaredCrisis} from './crisis.ts';

const lineClass: {readonly [C in CommentClass]?: LineClass} = {
	question: 'question',
	'factual-error': 'error',
	dissatisfaction: 'dissatisfaction',
	heat: 'heat',
	provocation: 'provocation',
	crisis: 'crisis',
};

/** Whoever said yes, while that holds, and helps with this network. */
const contactsFor = ({contacts = []}: RuleSet, {platform}: Draft, now: string): readonly Contact[] =>
	contacts.filter(
		({until, networks}) =>
			(until === undefined || until >= now.slice(0, 10)) && (networks === undefined || networks.includes(platform)),
	);

/**
 * What the organisation says to the comment being answered, with its contacts; its crisis line comes first, with whom it names. Only for the
 * one who writes for the organisation in the open; `undefined` where the set says nothing. `now` is an ISO time.
 */
export const organisationLineFor = (
	set: RuleSet,
	draft: Draft,
	comment: Pick<Coach, 'class'> | undefined,
	now: string,
): OrganisationLine | undefined => {
	if (draft.voice !== 'organisation' || draft.audience === 'closed') return undefined;
	const kind = comment?.class && lineClass[comment.class];
	const contacts = contactsFor(set, draft, now);
	const crisis = declaredCrisis(set, Date.parse(now));
	if (crisis) return {text: crisis.line, contacts, inCrisis: crisis.contact};
	const text = kind && set.lines?.[kind];
	return text === undefined ? undefined : {text, contacts};
};
