import {type DBSchema, deleteDB, type IDBPDatabase, openDB} from 'idb';
import {JournalError, troubleOf} from './journal-error.ts';

/** The name of the database the journal lies in. */
export const JOURNAL_DATABASE = 'akta-journal';

const VERSION = 1;

/** How long another tab may take to let go, in ms: it finishes what it has begun first. */
const PATIENCE_MS = 2000;

// What lies there is parsed when it is read, so it is unknown here.
type Stored = {readonly id: string};

type JournalSchema = DBSchema & {
	readonly entries: {readonly key: string; readonly value: Stored};
	readonly goals: {readonly key: string; readonly value: Stored};
	readonly reminders: {readonly key: string; readonly value: Stored};
};

/** An open database of the journal. */
export type JournalDatabase = IDBPDatabase<JournalSchema>;

let opened: Promise<JournalDatabase> | undefined;

const forget = (): void => {
	opened = undefined;
};

const open = (): Promise<JournalDatabase> =>
	new Promise((resolve, reject) => {
		openDB<JournalSchema>(JOURNAL_DATABASE, VERSION, {
			upgrade: database => {
				for (const part of ['entries', 'goals', 'reminders'] as const)
					database.createObjectStore(part, {keyPath: 'id'});
			},
			// Another tab may hold it; what waits is said rather than waited for without a word.
			blocked: () => reject(new JournalError('blocked')),
			// A newer Äkta, or a person who deletes everything in another tab, comes first.
			blocking: (_version, _blocked, event) => {
				(event.target as IDBDatabase).close();
				forget();
			},
			terminated: forget,
		}).then(resolve, reject);
	});

const connection = (): Promise<JournalDatabase> => {
	opened ??= open().catch(error => {
		forget();
		throw error;
	});
	return opened;
};

// A connection another tab has closed is opened anew, once.
const isClosed = (error: unknown): boolean => error instanceof DOMException && error.name === 'InvalidStateError';

/** Runs work on the journal's database, which is made where there is none; rejects with a `JournalError`. */
export const withJournal = async <T>(work: (database: JournalDatabase) => Promise<T>): Promise<T> => {
	try {
		return await work(await connection()).catch(async error => {
			if (!isClosed(error)) throw error;
			forget();
			return work(await connection());
		});
	} catch (error) {
		throw new JournalError(troubleOf(error));
	}
};

/** True where there is a journal in this browser; false also where the browser does not tell. */
export const hasJournal = async (): Promise<boolean> => {
	const all = await Promise.resolve()
		.then(() => indexedDB.databases())
		.catch(() => []);
	return all.some(({name}) => name === JOURNAL_DATABASE);
};

/** Deletes the journal's database with all that is in it; rejects with a `JournalError` where another tab holds it. */
export const deleteJournalDatabase = async (): Promise<void> => {
	const database = await opened?.catch(() => undefined);
	database?.close();
	forget();
	await new Promise<void>((resolve, reject) => {
		const giveUp = (): void => reject(new JournalError('blocked'));
		deleteDB(JOURNAL_DATABASE, {blocked: () => void setTimeout(giveUp, PATIENCE_MS)}).then(resolve, error =>
			reject(new JournalError(troubleOf(error))),
		);
	});
};
