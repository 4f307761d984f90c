import {clearAlarm, hasAlarm, setAlarm} from './alarms.ts';
import {setInSlots} from './good-set.ts';
import {readManaged} from './managed.ts';
import {type Policy, readPolicy, type Source, sourceUnder} from './policy.ts';
import {plannedLook} from './rhythm.ts';
import {emptySlots} from './slots.ts';
import {type PushedState, readState, writeState} from './state.ts';
import {fingerprint, take, trustedIds} from './take.ts';

const CONFIRM_MS = 60_000;

/** The state once nothing of a source is kept; its slots are emptied. */
export const emptied = async (source: Source, state: PushedState): Promise<PushedState> => {
	await emptySlots(source);
	const {[source]: _slot, ...slots} = state.slots;
	const {[source]: _refused, ...refused} = state.refused;
	return {...state, slots, refused, ...(source === 'inline' && {judged: ''})};
};

/** A set whose id or key the policy no longer wants is not left in force; one that is only old is. */
const isWanted = async (source: Source, state: PushedState, policy: Policy, version: string): Promise<boolean> => {
	const {good} = await setInSlots(source, state, version);
	if (!good) return true;
	const {kids} = good.kept;
	const trusted = await trustedIds(policy);
	const isTrusted = (source === 'inline' && kids.length === 0) || kids.some(kid => trusted.includes(kid));
	return isTrusted && (policy.rulesetId === undefined || good.set.id === policy.rulesetId);
};

/** Empties what the policy no longer asks for. */
const cleared = async (before: PushedState, policy: Policy, version: string): Promise<PushedState> => {
	let state = before;
	for (const [source, asked] of [
		['inline', policy.ruleset],
		['address', policy.rulesetUrl],
	] as const)
		if (asked === undefined || !(await isWanted(source, state, policy, version))) state = await emptied(source, state);
	return policy.rulesetUrl === undefined ? {...state, asked: '', lookedAt: null, nextLook: null} : state;
};

/** Judges the policy's own set, unless it is the one that was judged last. */
const takeInline = async (policy: Policy, state: PushedState, version: string): Promise<PushedState> => {
	const judged = await fingerprint(policy, policy.ruleset, version);
	const {lost} = await setInSlots('inline', state, version);
	if (state.judged === judged && !lost) return state;
	return (await take('inline', policy.ruleset ?? '', policy, {...state, judged}, {version, now: Date.now()})).state;
};

/** Sees to it that the address is looked at in its rhythm; true when it is to be looked at now, since the policy says something new of it. */
const planLook = async (policy: Policy, state: PushedState): Promise<boolean> => {
	const asked = await fingerprint(policy, policy.rulesetUrl, policy.updateMinutes);
	if (state.asked !== asked) {
		await writeState({...state, asked});
		return true;
	}
	const moment = {now: Date.now(), chance: Math.random()};
	if (!(await hasAlarm('look'))) await setAlarm('look', plannedLook(moment, policy.updateMinutes, state.nextLook ?? 0));
	return false;
};

/**
 * Does what the policy says now, and answers whether its address is to be looked at at once. An empty policy in the place of a known one is
 * taken for gone only when `certain`, else it is asked for once more in a minute. Rejects when storage fails.
 */
export const followPolicy = async (version: string, certain: boolean): Promise<boolean> => {
	const managed = await readManaged();
	const {policy} = readPolicy(managed.values);
	const source = sourceUnder(policy);
	const before = await readState();
	const isGone = source === 'file' && before.source !== null && before.source !== 'file';
	if (isGone && !managed.certain && !certain) {
		await setAlarm('confirm', Date.now() + CONFIRM_MS);
		return false;
	}
	const state = {...(await cleared(before, policy, version)), source};
	const after = source === 'inline' ? await takeInline(policy, state, version) : state;
	await writeState(after);
	if (source === 'address') return planLook(policy, after);
	await clearAlarm('look');
	return false;
};
