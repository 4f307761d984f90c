import {type Refusal, refuse} from '../../engine/acceptance/refusal.ts';
import {setAlarm} from './alarms.ts';
import {fetchFile} from './fetch-file.ts';
import {emptied, followPolicy} from './follow.ts';
import {readManaged} from './managed.ts';
import {type Policy, readPolicy, sourceUnder} from './policy.ts';
import {nextLook} from './rhythm.ts';
import {readState, writeState} from './state.ts';
import {take} from './take.ts';

/** Keeps the pushed rule set as the policy and the person want it. None of it rejects but `dropFile`, when storage fails. */
export type Keeper = {
	/** Does what the policy says now; `certain` when the browser itself has told that it changed. */
	follow(certain?: boolean): Promise<void>;
	/** Looks at the address, as its alarm asks. */
	look(): Promise<void>;
	/** Takes a file of the person's own, where no policy gives a rule set; answers why it was turned down. */
	importFile(file: string): Promise<Refusal | undefined>;
	/** Takes the person's own file out of force and forgets it. */
	dropFile(): Promise<void>;
};

type InTurn = <R>(work: () => Promise<R>) => Promise<R>;

/** Runs one piece of work after the other, so that each reads the state the one before has written. */
const oneAtATime = (): InTurn => {
	let last: Promise<unknown> = Promise.resolve();
	return work => {
		const run = last.then(work);
		last = run.catch(() => undefined);
		return run;
	};
};

const policyNow = async (): Promise<Policy> => readPolicy((await readManaged()).values).policy;

/** Takes what came from the address, if the policy still names it, and plans the next look. */
const looked = async (address: string, file: string | Refusal, version: string): Promise<void> => {
	const policy = await policyNow();
	if (policy.rulesetUrl !== address) return;
	const {state} = await take('address', file, policy, await readState(), {version, now: Date.now()});
	const moment = {now: Date.now(), chance: Math.random()};
	const next = nextLook(moment, policy.updateMinutes, state.slots.address !== undefined);
	await setAlarm('look', next);
	await writeState({...state, lookedAt: moment.now, nextLook: next}).catch(() => undefined);
};

const lookNow = async (version: string, inTurn: InTurn): Promise<void> => {
	const {rulesetUrl: address, ruleset, trustedKeys} = await policyNow();
	if (address === undefined || ruleset !== undefined) return;
	const file = trustedKeys.length ? await fetchFile(address) : refuse('no-keys');
	await inTurn(() => looked(address, file, version));
};

const importNow = async (file: string, version: string): Promise<Refusal | undefined> => {
	const [policy, state] = [await policyNow(), await readState()];
	if (sourceUnder(policy) !== 'file') return refuse('pushed');
	return (await take('file', file, policy, state, {version, now: Date.now()})).refusal;
};

/** A keeper for this version of Äkta; `changed` is called when another rule set may be in force, or something told of it has changed. */
export const keeperOf = (version: string, changed: () => void): Keeper => {
	const inTurn = oneAtATime();
	const look = async (): Promise<void> => {
		await lookNow(version, inTurn).catch(() => undefined);
		changed();
	};
	return {
		look,
		async follow(certain = false) {
			// Storage that fails leaves in force what is.
			const isToLook = await inTurn(() => followPolicy(version, certain)).catch(() => false);
			changed();
			if (isToLook) await look();
		},
		async importFile(file) {
			const refusal = await inTurn(() => importNow(file, version));
			changed();
			return refusal;
		},
		async dropFile() {
			await inTurn(async () => writeState(await emptied('file', await readState())));
			changed();
		},
	};
};
