import browser from 'webextension-polyfill';
import {afterSkip, type Habits, parseHabits} from './habits.ts';

const KEY = 'habits';

/** The habits as stored; empty when nothing is stored or storage fails. */
export const readHabits = async (): Promise<Habits> => {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	return parseHabits(stored[KEY]);
};

// One change at a time: several tips are seen in the same moment, and each change starts from what is stored.
let last: Promise<void> = Promise.resolve();

const keep = (change: (habits: Habits) => Habits): Promise<void> => {
	last = last
		.then(readHabits)
		.then(habits => browser.storage.local.set({[KEY]: change(habits)}))
		.catch(() => undefined);
	return last;
};

/** Notes a skip; resolves also when storage is full. */
export const noteSkip = (rule: string): Promise<void> => keep(habits => afterSkip(habits, rule, Date.now()));

// In memory only: which drafts have counted a rule as seen.
const counted = new Set<string>();

/** Notes that a rule's tip was seen in a draft, once a draft. */
export const noteSeenIn = (draft: string, rule: string): void => {
	const key = JSON.stringify([draft, rule]);
	if (counted.has(key)) return;
	counted.add(key);
	void keep(habits => ({...habits, seen: {...habits.seen, [rule]: (habits.seen[rule] ?? 0) + 1}}));
};

/** Lets a quiet rule speak again; resolves also when storage is full. */
export const wakeRule = (rule: string): Promise<void> =>
	keep(habits => ({...habits, quietUntil: {...habits.quietUntil, [rule]: 0}}));

/** Calls back with the new habits after each change; the returned function stops it. */
export const onHabits = (listener: (habits: Habits) => void): (() => void) => {
	const onChanged = (changes: Record<string, {newValue?: unknown}>, area: string) => {
		const change = changes[KEY];
		if (area === 'local' && change) listener(parseHabits(change.newValue));
	};
	browser.storage.onChanged.addListener(onChanged);
	return () => browser.storage.onChanged.removeListener(onChanged);
};
