import {isManagedSoon} from '../../browser/extension/managed.ts';
import {troubleOf} from '../../browser/storage/journal/journal-error.ts';
import {readJournal, storedJournalChoices} from '../../browser/storage/journal/journal-storage.ts';
import {keepInTime} from '../../browser/storage/journal/journal-upkeep.ts';
import {dayOf} from '../../companion/journal/iso-day.ts';
import {emptyJournal} from '../../companion/journal/journal-content.ts';
import type {JournalState} from '../../components/journal/journal-props.ts';
import {networks} from '../../platforms/registry/networks.ts';

import {tabBehind} from './tab-behind.ts';

type Read = Pick<JournalState, 'content' | 'unread' | 'old' | 'trouble'>;

const names = Object.fromEntries(networks.map(({name, title}) => [name, title]));

/** What reads drafts is much to load, and most open the page by itself. */
const readBehind = async (today: string) => {
	if (tabBehind() === undefined) return {fromDraft: false};
	const {readDraftBehind} = await import('./draft-behind.ts');
	return readDraftBehind(today);
};

const readContent = async (
	stored: ReturnType<typeof readJournal>,
	choices: JournalState['choices'],
	today: string,
): Promise<Read> => {
	try {
		const {content, unread} = await stored;
		const {entries, old} = await keepInTime(content.entries, choices, today);
		return {content: {...content, entries}, unread, old};
	} catch (error) {
		return {content: emptyJournal, unread: 0, old: 0, trouble: troubleOf(error)};
	}
};

/** All that the page is drawn from, as it is stored now; what cannot be read is told in `trouble`. */
export const readJournalState = async (): Promise<JournalState> => {
	const today = dayOf(new Date());
	const stored = readJournal();
	// Whatever goes wrong is told once the choices are known.
	stored.catch(() => undefined);
	const [choices, managed, behind] = await Promise.all([
		storedJournalChoices.read(),
		isManagedSoon(),
		readBehind(today),
	]);
	const read = await readContent(stored, choices, today);
	const missed = choices.missed && ({kind: 'trouble', trouble: choices.missed} as const);
	return {choices, managed, today, networks: names, ...read, ...behind, ...(missed && {notice: missed})};
};
