import type {RuleSetOrigin} from '../../companion/managed-keys.ts';
import type {PushedRuleSet, UpdateStatus} from '../../companion/update-status.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import {trustedIds} from './install.ts';
import {type Edition, type LastGoodSet, readLastGoodSet, readPreviousSet} from './last-good-set.ts';
import {originUnder, parseManagedPolicy} from './managed-policy.ts';
import {readManagedSoon} from './managed-storage.ts';
import {storedState} from './update-state.ts';

const told = (source: RuleSetOrigin, {set, stored}: LastGoodSet, before: RuleSet | undefined): PushedRuleSet => {
	const {kids, leftOut, taken} = stored;
	return {source, set, kids, leftOut, taken, ...(before && {before})};
};

/** The report of this moment, for this edition of Äkta. Never rejects. */
export const readUpdateStatus = async (edition: Edition): Promise<UpdateStatus> => {
	const [managed, state] = await Promise.all([readManagedSoon(), storedState.read()]);
	const {policy, seen, errors} = parseManagedPolicy(managed?.values);
	const source = state.source ?? originUnder(policy);
	const {good, lost} = await readLastGoodSet(source, state, edition);
	const before = good && !lost ? await readPreviousSet(source, state, edition) : undefined;
	const refused = state.refused[source];
	return {
		...(good && {pushed: told(source, good, before)}),
		source,
		lost,
		...(refused && {refused}),
		...(policy.rulesetUrl !== undefined && {address: policy.rulesetUrl}),
		...(state.lookedAt !== null && {lookedAt: state.lookedAt}),
		...(state.nextLook !== null && {nextLook: state.nextLook}),
		seen,
		errors,
		trusted: await trustedIds(policy),
	};
};
