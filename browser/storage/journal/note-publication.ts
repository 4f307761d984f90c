import * as v from 'valibot';
import {dayOf} from '../../../companion/journal/iso-day.ts';
import {entryOfPublication, publicationSchema} from '../../../companion/journal/journal-entry.ts';
import {isManaged} from '../../extension/managed.ts';
import {troubleOf} from './journal-error.ts';
import {putInJournal, readJournal, removeFromJournal, storedJournalChoices} from './journal-storage.ts';
import {changeJournalChoices, keepInTime} from './journal-upkeep.ts';

const note = async (told: unknown): Promise<void> => {
	const publication = v.safeParse(publicationSchema, told);
	const choices = await storedJournalChoices.read();
	if (!publication.success || !choices.on) return;
	const managed = choices.workComputer || (await isManaged());
	const day = dayOf(new Date());
	const entry = entryOfPublication(publication.output, {managed}, {id: crypto.randomUUID(), day});
	if (!entry) return;
	await putInJournal('entries', entry);
	const {content} = await readJournal();
	// What was chosen meanwhile, in another tab, holds.
	const now = await storedJournalChoices.read();
	if (!now.on) {
		await removeFromJournal('entries', [entry.id]);
		return;
	}
	await keepInTime(content.entries, now, day);
	if (choices.missed !== null) await changeJournalChoices({missed: null});
};

/** Notes that something went out, where the person has the journal on; stores nothing at all where it is off. Never rejects. */
export const notePublication = (told: unknown): Promise<void> =>
	note(told).catch(error => changeJournalChoices({missed: troubleOf(error)}).catch(() => undefined));
