import type {JournalChoices} from '../../../companion/journal/journal-choices.ts';
import type {JournalEntry} from '../../../companion/journal/journal-entry.ts';
import {mayMoveOn, retentionOf} from '../../../companion/journal/retention.ts';
import {removeFromJournal, storedJournalChoices} from './journal-storage.ts';

// The worker and each open page change them, and none may write over what another has just chosen.
const alone = (work: () => Promise<void>): Promise<void> =>
	navigator.locks ? navigator.locks.request('akta-journal-choices', work) : work();

/** Changes what the person chose of the journal; rejects with the browser's own message when storage is full. */
export const changeJournalChoices = (part: Partial<JournalChoices>): Promise<void> =>
	alone(() => storedJournalChoices.update(choices => ({...choices, ...part})));

/** What is left of a journal, and how many entries are past their time but wait for the person's word. */
export type KeptEntries = {readonly entries: readonly JournalEntry[]; readonly old: number};

/** Takes away what is past its time on `today` (an ISO day), and remembers the day where the clock can be trusted. */
export const keepInTime = async (
	entries: readonly JournalEntry[],
	choices: JournalChoices,
	today: string,
): Promise<KeptEntries> => {
	const retention = retentionOf(entries, today, choices);
	const {oldSince} = retention;
	await removeFromJournal('entries', retention.remove);
	const movesOn = mayMoveOn(retention) && choices.lastUsed !== today && entries.length > 0;
	if (movesOn || oldSince !== choices.oldSince)
		await changeJournalChoices({oldSince, ...(movesOn && {lastUsed: today})});
	return {entries: entries.filter(({id}) => !retention.remove.includes(id)), old: retention.ask.length};
};
