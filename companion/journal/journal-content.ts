import {type Goal, goalSchema} from './goal.ts';
import {type JournalEntry, journalEntrySchema} from './journal-entry.ts';
import {type Reminder, reminderSchema} from './reminder.ts';

/** All that a person's journal holds. */
export type JournalContent = {
	readonly entries: readonly JournalEntry[];
	readonly goals: readonly Goal[];
	readonly reminders: readonly Reminder[];
};

/** The parts of a journal. */
export type JournalPart = keyof JournalContent;

/** The form of one item of each part. */
export const itemSchemas = {entries: journalEntrySchema, goals: goalSchema, reminders: reminderSchema} as const;

/** A journal with nothing in it. */
export const emptyJournal: JournalContent = {entries: [], goals: [], reminders: []};

// Ids and ISO days are plain letters and figures, and a language's own order is slow to ask for.
const inPlainOrder = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

const byId = (one: {readonly id: string}, other: {readonly id: string}): number => inPlainOrder(one.id, other.id);

/** The content in one order, the newest entry first, so that two journals with the same in them are equal. */
export const inOrder = ({entries, goals, reminders}: JournalContent): JournalContent => ({
	entries: entries.toSorted((one, other) => inPlainOrder(other.day, one.day) || byId(one, other)),
	goals: goals.toSorted((one, other) => (one.order ?? 0) - (other.order ?? 0) || byId(one, other)),
	reminders: reminders.toSorted((one, other) => inPlainOrder(one.day, other.day) || byId(one, other)),
});
