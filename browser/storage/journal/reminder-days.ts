import * as v from 'valibot';
import {reminderSchema} from '../../../companion/journal/reminder.ts';
import {hasJournal, withJournal} from './journal-database.ts';
import {storedJournalChoices} from './journal-storage.ts';

const readDays = async (): Promise<readonly string[]> => {
	const {on} = await storedJournalChoices.read();
	if (!on || !(await hasJournal())) return [];
	const stored: readonly unknown[] = await withJournal(database => database.getAll('reminders'));
	return stored.flatMap(each => {
		const read = v.safeParse(reminderSchema, each);
		return read.success ? [read.output.day] : [];
	});
};

/** The ISO days the person asked to be reminded on, none of their words; empty while the journal is off or cannot be read. Never rejects. */
export const readReminderDays = (): Promise<readonly string[]> => readDays().catch(() => []);
