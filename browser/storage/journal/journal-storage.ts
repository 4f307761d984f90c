import * as v from 'valibot';
import {parseJournalChoices} from '../../../companion/journal/journal-choices.ts';
import {
	emptyJournal,
	inOrder,
	itemSchemas,
	type JournalContent,
	type JournalPart,
} from '../../../companion/journal/journal-content.ts';
import type {JournalEntry} from '../../../companion/journal/journal-entry.ts';
import {type EntrySaved, isSameEntry} from '../../../companion/journal/merge-entries.ts';
import {storedItem} from '../stored-item.ts';
import {notifyJournalChange} from './journal-changes.ts';
import {deleteJournalDatabase, hasJournal, withJournal} from './journal-database.ts';
import {JournalError} from './journal-error.ts';

const PARTS: readonly JournalPart[] = ['entries', 'goals', 'reminders'];

/** What the person chose of the journal; off when nothing is stored. */
export const storedJournalChoices = storedItem('journal', parseJournalChoices);

/** One item of a part of the journal. */
export type JournalItem<P extends JournalPart> = JournalContent[P][number];

/** All that lies in the journal; `unread` counts what has a form this version does not know, which is left where it is. */
export type StoredJournal = {readonly content: JournalContent; readonly unread: number};

const parsedPart = <P extends JournalPart>(part: P, raw: readonly unknown[]): JournalItem<P>[] =>
	raw.flatMap(item => {
		const parsed = v.safeParse(itemSchemas[part], item);
		return parsed.success ? [parsed.output as JournalItem<P>] : [];
	});

/** Reads the journal; empty where there is none, which makes none. Rejects with a `JournalError`. */
export const readJournal = async (): Promise<StoredJournal> => {
	if (!(await hasJournal())) return {content: emptyJournal, unread: 0};
	const [entries, goals, reminders] = await withJournal(async database => {
		const reading = database.transaction(PARTS, 'readonly');
		return Promise.all(PARTS.map(part => reading.objectStore(part).getAll()));
	});
	const content = {
		entries: parsedPart('entries', entries ?? []),
		goals: parsedPart('goals', goals ?? []),
		reminders: parsedPart('reminders', reminders ?? []),
	};
	const stored = [entries, goals, reminders].reduce((sum, part) => sum + (part?.length ?? 0), 0);
	const read = content.entries.length + content.goals.length + content.reminders.length;
	return {content: inOrder(content), unread: stored - read};
};

/** Puts one item in, in place of the one with its id; rejects with a `JournalError` and leaves what was there. */
export const putInJournal = async <P extends JournalPart>(part: P, item: JournalItem<P>): Promise<void> => {
	await withJournal(database => database.put(part, item));
	notifyJournalChange();
};

/**
 * Puts an entry in only where the one that stands there is still as `opened` (null: none); answers what stands there instead where it is not.
 * Rejects with a `JournalError` and leaves what was there.
 */
export const changeEntry = async (entry: JournalEntry, opened: JournalEntry | null): Promise<EntrySaved> => {
	const saved = await withJournal(async (database): Promise<EntrySaved> => {
		const change = database.transaction('entries', 'readwrite');
		const stored = await change.store.get(entry.id);
		const [now = null] = parsedPart('entries', [stored]);
		if (stored !== undefined && now === null) throw new JournalError('newer');
		const isAsOpened = now && opened ? isSameEntry(now, opened) : now === opened;
		if (isAsOpened) await change.store.put(entry);
		await change.done;
		return isAsOpened ? {kind: 'saved'} : {kind: 'changed', now};
	});
	if (saved.kind === 'saved') notifyJournalChange();
	return saved;
};

/** Takes items out by their ids; rejects with a `JournalError`. */
export const removeFromJournal = async (part: JournalPart, ids: readonly string[]): Promise<void> => {
	if (ids.length === 0) return;
	await withJournal(async database => {
		const change = database.transaction(part, 'readwrite');
		await Promise.all([...ids.map(id => change.store.delete(id)), change.done]);
	});
	notifyJournalChange();
};

/**
 * Puts a whole journal in beside what is there, all of it or nothing; what is there stays as it is. Answers how many items were put in, the
 * others having ids that were there. Rejects with a `JournalError`.
 */
export const addToJournal = async (content: JournalContent): Promise<number> => {
	let added = 0;
	await withJournal(async database => {
		const change = database.transaction(PARTS, 'readwrite');
		const {done} = change;
		try {
			for (const part of PARTS) {
				const store = change.objectStore(part);
				const there = new Set(await store.getAllKeys());
				const fresh = content[part].filter(({id}) => !there.has(id) && there.add(id));
				added += fresh.length;
				// What becomes of each is told by the whole.
				for (const item of fresh) store.put(item).catch(() => undefined);
			}
		} catch (error) {
			change.abort();
			await done.catch(() => undefined);
			throw error;
		}
		await done;
	});
	notifyJournalChange();
	return added;
};

/** Deletes the journal and what was chosen of it, so that it is off; rejects with a `JournalError` where another tab holds it. */
export const deleteJournal = async (): Promise<void> => {
	await deleteJournalDatabase();
	await storedJournalChoices.remove();
	notifyJournalChange();
};
