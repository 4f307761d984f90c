import {type Accepted, accept} from '../../engine/acceptance/accept.ts';
import {toBase64Url} from '../../engine/acceptance/base64url.ts';
import {ofTrusted} from '../../engine/acceptance/ratchet.ts';
import {isRefusal, type Refusal, refuse} from '../../engine/acceptance/refusal.ts';
import {keyIdOf} from '../../engine/acceptance/signed-by.ts';
import {otherSlot, setInSlots} from './good-set.ts';
import type {Policy, Source} from './policy.ts';
import {proof} from './proof.ts';
import {restNow} from './rest.ts';
import {hashOf, type Kept, type Slot, writeSlot} from './slots.ts';
import {type PushedState, writeState} from './state.ts';

/** Who takes: the version of Äkta, and now in ms since 1970. */
export type Taker = {readonly version: string; readonly now: number};

/** The state after a file was judged, and why it was turned down; without a refusal it is in force. */
export type Judged = {readonly state: PushedState; readonly refusal?: Refusal};

/** The ids of the keys a policy trusts. */
export const trustedIds = ({trustedKeys}: Policy): Promise<string[]> =>
	Promise.all(trustedKeys.map(key => keyIdOf(key, proof)));

/** What tells one state of a policy from another; part of it as `parts`. */
export const fingerprint = (policy: Policy, ...parts: readonly unknown[]): Promise<string> => {
	const {rulesetId, minVersion, trustedKeys} = policy;
	return hashOf(JSON.stringify([rulesetId, minVersion, trustedKeys.map(toBase64Url), ...parts]));
};

const keptFrom = async ({set, leftOut, kids, hash}: Accepted, {version, now}: Taker, taken?: string): Promise<Kept> => {
	const text = JSON.stringify(set);
	return {
		text,
		hash: await hashOf(text),
		payload: hash,
		kids: [...kids],
		leftOut: [...leftOut],
		taken: taken ?? new Date(now).toISOString(),
		readBy: version,
	};
};

const without = (refused: PushedState['refused'], source: Source): PushedState['refused'] => {
	const {[source]: _gone, ...rest} = refused;
	return rest;
};

// What is in force already stays where it lies, and what was lost is written over; anything else goes beside the good one and is then pointed at.
const keep = async (source: Source, accepted: Accepted, state: PushedState, taker: Taker): Promise<PushedState> => {
	const {good, lost} = await setInSlots(source, state, taker.version);
	const isSame = !lost && good?.kept.payload === accepted.hash;
	const slot: Slot = isSame || lost ? (state.slots[source] ?? 0) : otherSlot(state.slots[source]);
	const kept = await keptFrom(accepted, taker, isSame ? good?.kept.taken : undefined);
	if (!isSame || kept.hash !== good?.kept.hash) await writeSlot(source, slot, kept);
	const {ratchet} = accepted;
	return {...state, ratchet, slots: {...state.slots, [source]: slot}, refused: without(state.refused, source)};
};

/** Notes what was turned down; what is in force stays so. */
export const turnDown = (source: Source, refusal: Refusal, state: PushedState, {now}: Taker): Judged => ({
	state: {...state, refused: {...state.refused, [source]: {at: now, refusal}}},
	refusal,
});

/** Judges a file and, when it is good, puts it in force. Stores everything it decides; never rejects. */
export const take = async (
	source: Source,
	file: string | Refusal,
	policy: Policy,
	before: PushedState,
	taker: Taker,
): Promise<Judged> => {
	const state = {...before, ratchet: ofTrusted(before.ratchet, await trustedIds(policy))};
	const demands = {...policy, signed: source === 'address', ratchet: state.ratchet};
	const answer = typeof file === 'string' ? await accept(file, demands, proof, restNow()) : file;
	const judged = isRefusal(answer)
		? turnDown(source, answer, state, taker)
		: await keep(source, answer, state, taker).then(
				(kept): Judged => ({state: kept}),
				() => turnDown(source, refuse('not-kept'), state, taker),
			);
	const isStored = await writeState(judged.state).then(
		() => true,
		() => false,
	);
	return isStored ? judged : turnDown(source, refuse('not-kept'), state, taker);
};
