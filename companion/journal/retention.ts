import {daysBetween, monthAfter} from './iso-day.ts';
import type {JournalEntry} from './journal-entry.ts';

/** How long entries stay, in months, or until the person takes them away. */
export type KeepFor = 12 | 'always';

/** What becomes of entries past their time: `remove` at once; `ask` where the clock cannot be trusted alone. */
export type Retention = {readonly remove: readonly string[]; readonly ask: readonly string[]};

/** A clock that has gone further than this since the journal was last in use has perhaps jumped. */
const TRUSTED_DAYS = 45;

/** The first day that is still kept; days are compared as text, so that one February does not have does no harm. */
const firstKept = (today: string, months: number): string => `${monthAfter(today, -months)}-${today.slice(8)}`;

const isTrusted = (today: string, lastUsed: string | null): boolean =>
	lastUsed !== null && daysBetween(lastUsed, today) >= 0 && daysBetween(lastUsed, today) <= TRUSTED_DAYS;

/**
 * The ids of entries past their time on `today`. `lastUsed` is the day the journal was last in use, null where it never was: a clock that jumped
 * since then takes nothing away by itself, since a year's entries would go with one wrong date.
 */
export const retentionOf = (
	entries: readonly JournalEntry[],
	keep: KeepFor,
	today: string,
	lastUsed: string | null,
): Retention => {
	if (keep === 'always') return {remove: [], ask: []};
	const first = firstKept(today, keep);
	const old = entries.filter(({day}) => day < first).map(({id}) => id);
	return isTrusted(today, lastUsed) ? {remove: old, ask: []} : {remove: [], ask: old};
};

/** True where `today` may become the day of last use: nothing waits for the person's word. */
export const mayMoveOn = ({ask}: Retention): boolean => ask.length === 0;
