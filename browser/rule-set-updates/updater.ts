import type {ManagedPolicy} from '../../companion/managed-keys.ts';
import {type Refusal, refuse} from '../../engine/distribution/verification/refusal.ts';
import {setAlarm} from './alarms.ts';
import {applyPolicy, clearOrigin} from './apply-policy.ts';
import {fetchRuleSet} from './fetch-rule-set.ts';
import {installRuleSet} from './install.ts';
import type {Edition} from './last-good-set.ts';
import {originUnder, parseManagedPolicy} from './managed-policy.ts';
import {type ManagedValues, readManagedSoon, readManagedStorage} from './managed-storage.ts';
import {scheduleNext} from './schedule.ts';
import {storedState} from './update-state.ts';

/** Keeps the pushed rule set as the policy and the person want it. None of it rejects but `dropFile`, when storage fails. */
export type RuleSetUpdater = {
	/** Does what the policy says now; `certain` when the browser itself has told that it changed. */
	applyPolicy(certain?: boolean): Promise<void>;
	/** Looks at the address, as its alarm asks. */
	checkAddress(): Promise<void>;
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

const policyIn = ({values}: ManagedValues): ManagedPolicy => parseManagedPolicy(values).policy;

/** The policy, for work that others wait behind; undefined when the browser does not tell it soon. */
const policySoon = async (): Promise<ManagedPolicy | undefined> => {
	const managed = await readManagedSoon();
	return managed && policyIn(managed);
};

/** Takes what came from the address, if the policy still names it, and plans the next look. */
const looked = async (address: string, file: string | Refusal, edition: Edition): Promise<void> => {
	const policy = await policySoon();
	if (policy?.rulesetUrl !== address) return;
	const {state} = await installRuleSet('address', file, policy, await storedState.read(), {
		...edition,
		now: Date.now(),
	});
	const moment = {now: Date.now(), chance: Math.random()};
	const next = scheduleNext(moment, policy.updateMinutes, state.slots.address !== undefined);
	await setAlarm('look', next);
	await storedState.write({...state, lookedAt: moment.now, nextLook: next}).catch(() => undefined);
};

const lookNow = async (edition: Edition, inTurn: InTurn): Promise<void> => {
	const {rulesetUrl: address, ruleset, trustedKeys} = policyIn(await readManagedStorage());
	if (address === undefined || ruleset !== undefined) return;
	const file = trustedKeys.length ? await fetchRuleSet(address) : refuse('no-keys');
	await inTurn(() => looked(address, file, edition));
};

const importNow = async (file: string, edition: Edition): Promise<Refusal | undefined> => {
	const [policy, state] = [await policySoon(), await storedState.read()];
	// A browser that has not told its policy yet had the one it had last.
	const origin = policy ? originUnder(policy) : (state.source ?? 'file');
	if (origin !== 'file') return refuse('pushed');
	return (await installRuleSet('file', file, policy, {...state, source: origin}, {...edition, now: Date.now()}))
		.refusal;
};

/** A keeper for this edition of Äkta; `changed` is called when another rule set may be in force, or something told of it has changed. */
export const createUpdater = (edition: Edition, changed: () => void): RuleSetUpdater => {
	const inTurn = oneAtATime();
	const look = async (): Promise<void> => {
		await lookNow(edition, inTurn).catch(() => undefined);
		changed();
	};
	return {
		checkAddress: look,
		async applyPolicy(certain = false) {
			// Storage that fails leaves in force what is.
			// Asked before its turn: the browser can be slow to tell, and a file of the person's own does not wait behind it.
			const managed = await readManagedStorage();
			const isToLook = await inTurn(() => applyPolicy(edition, managed, certain)).catch(() => false);
			changed();
			if (isToLook) await look();
		},
		async importFile(file) {
			const refusal = await inTurn(() => importNow(file, edition));
			changed();
			return refusal;
		},
		async dropFile() {
			await inTurn(async () => storedState.write(await clearOrigin('file', await storedState.read())));
			changed();
		},
	};
};
