import * as v from 'valibot';
import {type JournalEntry, journalEntrySchema} from './journal-entry.ts';

/** What became of an entry that was to be saved: `changed` where another tab has changed it since it was opened, or taken it away (null). */
export type EntrySaved =
	| {readonly kind: 'saved' | 'failed'}
	| {readonly kind: 'changed'; readonly now: JournalEntry | null};

const oneOf = <K extends 'note' | 'text'>(key: K, mine: string | undefined, theirs: string | undefined) => {
	const words = theirs === undefined || mine === theirs ? mine : mine === undefined ? theirs : `${theirs}\n${mine}`;
	return words === undefined ? {} : {[key]: words};
};

/** Two versions of one entry with the words of both; `undefined` where they do not fit in one. */
export const mergeEntries = (mine: JournalEntry, theirs: JournalEntry): JournalEntry | undefined => {
	const merged = v.safeParse(journalEntrySchema, {
		...theirs,
		topics: [...new Set([...theirs.topics, ...mine.topics])],
		marks: [...new Set([...theirs.marks, ...mine.marks])],
		...oneOf('note', mine.note, theirs.note),
		...oneOf('text', mine.text, theirs.text),
	});
	return merged.success ? merged.output : undefined;
};

/** True where two versions of an entry say the same. */
export const isSameEntry = (one: JournalEntry, other: JournalEntry): boolean => {
	const told = ({topics, marks, note, text}: JournalEntry): string =>
		JSON.stringify([topics, [...marks].sort(), note, text]);
	return told(one) === told(other);
};
