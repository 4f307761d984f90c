import {daysBetween, monthAfter} from './iso-day.ts';
import type {JournalChoices} from './journal-choices.ts';
import type {JournalEntry} from './journal-entry.ts';

/** How long entries stay, in months, or until the person takes them away. */
export type KeepFor = 12 | 'always';

/**
 * What becomes of entries past their time: `remove` at once; `ask` where the clock cannot be trusted alone; the others wait, seen past their
 * time since `oldSince`, an ISO day, null where none is.
 */
export type Retention = {
	readonly remove: readonly string[];
	readonly ask: readonly string[];
	readonly oldSince: string | null;
};

/** A clock that has gone further than this since the journal was last in use has perhaps jumped. */
const TRUSTED_DAYS = 45;

/** So many days an entry is past its time before it goes by itself: a clock that is wrong for a while takes nothing with it. */
const WAITING_DAYS = 7;

/** The first day that is still kept; days are compared as text, so that one February does not have does no harm. */
const firstKept = (today: string, months: number): string => `${monthAfter(today, -months)}-${today.slice(8)}`;

const isTrusted = (today: string, lastUsed: string | null): boolean =>
	lastUsed !== null && daysBetween(lastUsed, today) >= 0 && daysBetween(lastUsed, today) <= TRUSTED_DAYS;

const idsBefore = (entries: readonly JournalEntry[], first: string): readonly string[] =>
	entries.filter(({day}) => day < first).map(({id}) => id);

/**
 * The ids of entries past their time on `today`. `lastUsed` is the day the journal was last in use and `oldSince` the day something was first
 * seen past its time, null where there is none: a clock that jumped since then takes nothing away by itself, since a year's entries would go with
 * one wrong date.
 */
export const retentionOf = (
	entries: readonly JournalEntry[],
	today: string,
	{keep, lastUsed, oldSince}: Pick<JournalChoices, 'keep' | 'lastUsed' | 'oldSince'>,
): Retention => {
	const old = keep === 'always' ? [] : idsBefore(entries, firstKept(today, keep));
	if (keep === 'always' || old.length === 0) return {remove: [], ask: [], oldSince: null};
	if (!isTrusted(today, lastUsed)) return {remove: [], ask: old, oldSince: null};
	const since = oldSince === null || oldSince > today ? today : oldSince;
	if (daysBetween(since, today) < WAITING_DAYS) return {remove: [], ask: [], oldSince: since};
	// What has come to its end meanwhile begins its own wait.
	const remove = idsBefore(entries, firstKept(since, keep));
	return {remove, ask: [], oldSince: remove.length < old.length ? today : null};
};

/** True where `today` may become the day of last use: nothing waits for the person's word. */
export const mayMoveOn = ({ask}: Retention): boolean => ask.length === 0;
