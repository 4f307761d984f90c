import type {ManagedPolicy, RuleSetOrigin} from '../../companion/managed-keys.ts';
import {clearAlarm, hasAlarm, setAlarm} from './alarms.ts';
import {installRuleSet, policyFingerprint, trustedIds} from './install.ts';
import {type Edition, readLastGoodSet} from './last-good-set.ts';
import {originUnder, parseManagedPolicy} from './managed-policy.ts';
import type {ManagedValues} from './managed-storage.ts';
import {reschedule} from './schedule.ts';
import {emptySlots} from './slots.ts';
import {storedState, type UpdateState} from './update-state.ts';

const CONFIRM_MS = 60_000;

/** The state once nothing of a source is kept; its slots are emptied. */
export const clearOrigin = async (source: RuleSetOrigin, state: UpdateState): Promise<UpdateState> => {
	await emptySlots(source);
	const {[source]: _slot, ...slots} = state.slots;
	const {[source]: _refused, ...refused} = state.refused;
	return {...state, slots, refused, ...(source === 'inline' && {judged: ''})};
};

/** A set whose id or key the policy no longer wants is not left in force; one that is only old is. */
const isWanted = async (
	source: RuleSetOrigin,
	state: UpdateState,
	policy: ManagedPolicy,
	edition: Edition,
): Promise<boolean> => {
	const {good} = await readLastGoodSet(source, state, edition);
	if (!good) return true;
	const {kids} = good.stored;
	const trusted = await trustedIds(policy);
	const isTrusted = (source === 'inline' && kids.length === 0) || kids.some(kid => trusted.includes(kid));
	return isTrusted && (policy.rulesetId === undefined || good.set.id === policy.rulesetId);
};

/** Empties what the policy no longer asks for. */
const cleared = async (before: UpdateState, policy: ManagedPolicy, edition: Edition): Promise<UpdateState> => {
	let state = before;
	for (const [source, asked] of [
		['inline', policy.ruleset],
		['address', policy.rulesetUrl],
	] as const)
		if (asked === undefined || !(await isWanted(source, state, policy, edition)))
			state = await clearOrigin(source, state);
	return policy.rulesetUrl === undefined ? {...state, asked: '', lookedAt: null, nextLook: null} : state;
};

/** Judges the policy's own set, unless it is the one that was judged last. */
const takeInline = async (policy: ManagedPolicy, state: UpdateState, edition: Edition): Promise<UpdateState> => {
	const judged = await policyFingerprint(policy, policy.ruleset, edition.version);
	const {lost} = await readLastGoodSet('inline', state, edition);
	if (state.judged === judged && !lost) return state;
	return (
		await installRuleSet('inline', policy.ruleset ?? '', policy, {...state, judged}, {...edition, now: Date.now()})
	).state;
};

/** Sees to it that the address is looked at in its rhythm; true when it is to be looked at now, since the policy says something new of it. */
const planLook = async (policy: ManagedPolicy, state: UpdateState): Promise<boolean> => {
	const asked = await policyFingerprint(policy, policy.rulesetUrl, policy.updateMinutes);
	if (state.asked !== asked) {
		await storedState.write({...state, asked});
		return true;
	}
	const moment = {now: Date.now(), chance: Math.random()};
	if (!(await hasAlarm('look'))) await setAlarm('look', reschedule(moment, policy.updateMinutes, state.nextLook ?? 0));
	return false;
};

/**
 * Does what the policy says, and answers whether its address is to be looked at at once. An empty policy in the place of a known one is
 * taken for gone only when `certain`, else it is asked for once more in a minute. Rejects when storage fails.
 */
export const applyPolicy = async (edition: Edition, managed: ManagedValues, certain: boolean): Promise<boolean> => {
	const {policy} = parseManagedPolicy(managed.values);
	const source = originUnder(policy);
	const before = await storedState.read();
	const isGone = source === 'file' && before.source !== null && before.source !== 'file';
	if (isGone && !managed.certain && !certain) {
		await setAlarm('confirm', Date.now() + CONFIRM_MS);
		return false;
	}
	const state = {...(await cleared(before, policy, edition)), source};
	const after = source === 'inline' ? await takeInline(policy, state, edition) : state;
	await storedState.write(after);
	if (source === 'address') return planLook(policy, after);
	await clearAlarm('look');
	return false;
};
