import type {ManagedPolicy, RuleSetOrigin} from '../../companion/managed-keys.ts';
import type {StoredRuleSet} from '../../companion/update-status.ts';
import {encodeBase64Url} from '../../engine/distribution/verification/base64url.ts';
import {isRefusal, type Refusal, refuse} from '../../engine/distribution/verification/refusal.ts';
import {withoutUntrustedKeys} from '../../engine/distribution/verification/rollback-protection.ts';
import {computeKeyId} from '../../engine/distribution/verification/signatures.ts';
import type {
	VerificationRequirements,
	VerifiedRuleSet,
} from '../../engine/distribution/verification/verify-rule-set.ts';
import {type Edition, otherSlot, readLastGoodSet} from './last-good-set.ts';
import {hashText, type Slot, writeSlot} from './slots.ts';
import {storedState, type UpdateState} from './update-state.ts';
import {webCrypto} from './web-crypto.ts';
import {createYield} from './yield-to-messages.ts';

/** Who takes: an edition of Äkta, and now in ms since 1970. */
export type InstallContext = Edition & {readonly now: number};

/** The state after a file was judged, and why it was turned down; without a refusal it is in force. */
export type InstallResult = {readonly state: UpdateState; readonly refusal?: Refusal};

/** The ids of the keys a policy trusts. */
export const trustedIds = ({trustedKeys}: ManagedPolicy): Promise<string[]> =>
	Promise.all(trustedKeys.map(key => computeKeyId(key, webCrypto)));

/** What tells one state of a policy from another; part of it as `parts`. */
export const policyFingerprint = (policy: ManagedPolicy, ...parts: readonly unknown[]): Promise<string> => {
	const {rulesetId, minVersion, trustedKeys} = policy;
	return hashText(JSON.stringify([rulesetId, minVersion, trustedKeys.map(encodeBase64Url), ...parts]));
};

const keptFrom = async (
	{set, leftOut, kids, hash}: VerifiedRuleSet,
	{version, now}: InstallContext,
	taken?: string,
): Promise<StoredRuleSet> => {
	const text = JSON.stringify(set);
	return {
		text,
		hash: await hashText(text),
		payload: hash,
		kids: [...kids],
		leftOut: [...leftOut],
		taken: taken ?? new Date(now).toISOString(),
		readBy: version,
	};
};

const without = (refused: UpdateState['refused'], source: RuleSetOrigin): UpdateState['refused'] => {
	const {[source]: _gone, ...rest} = refused;
	return rest;
};

// What is in force already stays where it lies, and what was lost is written over; anything else goes beside the good one and is then pointed at.
const keep = async (
	source: RuleSetOrigin,
	accepted: VerifiedRuleSet,
	state: UpdateState,
	taker: InstallContext,
): Promise<UpdateState> => {
	const {good, lost} = await readLastGoodSet(source, state, taker);
	const isSame = !lost && good?.stored.payload === accepted.hash;
	const slot: Slot = isSame || lost ? (state.slots[source] ?? 0) : otherSlot(state.slots[source]);
	const stored = await keptFrom(accepted, taker, isSame ? good?.stored.taken : undefined);
	if (!isSame || stored.hash !== good?.stored.hash) await writeSlot(source, slot, stored);
	const {ratchet} = accepted;
	return {...state, ratchet, slots: {...state.slots, [source]: slot}, refused: without(state.refused, source)};
};

/** Notes what was turned down; what is in force stays so. */
const recordRefusal = (
	source: RuleSetOrigin,
	refusal: Refusal,
	state: UpdateState,
	{now}: InstallContext,
): InstallResult => ({
	state: {...state, refused: {...state.refused, [source]: {at: now, refusal}}},
	refusal,
});

// Everything that judges a set lies in the worker unread until a set is judged, which most of its lives never come to.
const verify = async (file: string, demands: VerificationRequirements): Promise<VerifiedRuleSet | Refusal> => {
	const {verifyRuleSet} = await import('../../engine/distribution/verification/verify-rule-set.ts');
	return verifyRuleSet(file, demands, webCrypto, createYield());
};

/**
 * Judges a file and, when it is good, puts it in force; `policy` is undefined when the browser has not told it, and then no key is taken for
 * one that is trusted no longer. Stores everything it decides; never rejects.
 */
export const installRuleSet = async (
	source: RuleSetOrigin,
	file: string | Refusal,
	policy: ManagedPolicy | undefined,
	before: UpdateState,
	taker: InstallContext,
): Promise<InstallResult> => {
	const ratchet = policy ? withoutUntrustedKeys(before.ratchet, await trustedIds(policy)) : before.ratchet;
	const state = {...before, ratchet};
	const demands = {
		trustedKeys: [],
		...policy,
		signed: source === 'address',
		ratchet: state.ratchet,
		builtIn: taker.builtIn,
	};
	const answer = typeof file === 'string' ? await verify(file, demands) : file;
	const judged = isRefusal(answer)
		? recordRefusal(source, answer, state, taker)
		: await keep(source, answer, state, taker).then(
				(kept): InstallResult => ({state: kept}),
				() => recordRefusal(source, refuse('not-kept'), state, taker),
			);
	const isStored = await storedState.write(judged.state).then(
		() => true,
		() => false,
	);
	return isStored ? judged : recordRefusal(source, refuse('not-kept'), state, taker);
};
