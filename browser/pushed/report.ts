import type {Refusal} from '../../engine/acceptance/refusal.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {type GoodSet, setBefore, setInSlots} from './good-set.ts';
import {readManaged} from './managed.ts';
import {type ReadPolicy, readPolicy, type Source, sourceUnder} from './policy.ts';
import type {Kept} from './slots.ts';
import {readState} from './state.ts';
import {trustedIds} from './take.ts';

/** A pushed rule set in force, with who signed it, since when (ISO), and the one before it. */
export type PushedSet = Pick<Kept, 'kids' | 'leftOut' | 'taken'> & {
	readonly source: Source;
	readonly set: RuleSet;
	readonly before?: RuleSet;
};

/** Everything the pages tell of pushed rule sets; nothing in it is about the person. Times are ms since 1970. */
export type PushedReport = Pick<ReadPolicy, 'seen' | 'errors'> & {
	/** Absent when Äkta's own set is in force alone. */
	readonly pushed?: PushedSet;
	/** Where the policy says rule sets come from. */
	readonly source: Source;
	/** True when the last good set could not be read back, so that the one before it, or Äkta's own, stands in. */
	readonly lost: boolean;
	/** What was turned down since the last good set. */
	readonly refused?: {readonly at: number; readonly refusal: Refusal};
	readonly address?: string;
	readonly lookedAt?: number;
	readonly nextLook?: number;
	/** The ids of the keys the policy trusts. */
	readonly trusted: readonly string[];
};

const told = (source: Source, {set, kept}: GoodSet, before: RuleSet | undefined): PushedSet => {
	const {kids, leftOut, taken} = kept;
	return {source, set, kids, leftOut, taken, ...(before && {before})};
};

/** The report of this moment, for this version of Äkta. Never rejects. */
export const reportNow = async (version: string): Promise<PushedReport> => {
	const [managed, state] = await Promise.all([readManaged(), readState()]);
	const {policy, seen, errors} = readPolicy(managed.values);
	const source = state.source ?? sourceUnder(policy);
	const {good, lost} = await setInSlots(source, state, version);
	const before = good && !lost ? await setBefore(source, state, version) : undefined;
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
