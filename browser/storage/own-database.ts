import {type DBSchema, type IDBPDatabase, openDB} from 'idb';
import {DATABASE} from './database-name.ts';
import {readOlderData, removeOlderData} from './older-data.ts';

const STORE = 'values';
/** Notes that what earlier versions kept elsewhere has been moved, so that nothing is ever taken from there again. */
const MOVED = 'moved';

interface Schema extends DBSchema {
	readonly [STORE]: {readonly key: string; readonly value: unknown};
}

type Database = IDBPDatabase<Schema>;

const move = async (database: Database): Promise<void> => {
	const older = (await database.get(STORE, MOVED)) ? {} : await readOlderData();
	const change = database.transaction(STORE, 'readwrite');
	if (!(await change.store.get(MOVED))) {
		for (const [key, value] of Object.entries(older)) await change.store.put(value, key);
		await change.store.put(true, MOVED);
	}
	await change.done;
	await removeOlderData();
};

let opening: Promise<Database> | undefined;

const forget = (): void => {
	opening = undefined;
};

const open = async (): Promise<Database> => {
	const database = await openDB<Schema>(DATABASE, 1, {
		upgrade: made => void made.createObjectStore(STORE),
		blocking: (_now, _wanted, event) => {
			(event.target as IDBDatabase).close();
			forget();
		},
		terminated: forget,
	});
	await move(database);
	return database;
};

/** The database, opened once and with what earlier versions kept moved into it; rejects when the browser gives none, and is then tried anew. */
const ownDatabase = (): Promise<Database> => {
	opening ??= open();
	opening.catch(forget);
	return opening;
};

/** What lies under a key of the database; `undefined` when nothing does. */
export const readOwn = async (key: string): Promise<unknown> => (await ownDatabase()).get(STORE, key);

/** Puts a value under a key of the database, or takes it away with `undefined`. */
export const writeOwn = async (key: string, value: unknown): Promise<void> => {
	const database = await ownDatabase();
	await (value === undefined ? database.delete(STORE, key) : database.put(STORE, value, key));
};

/** All that lies in the database, by key. */
export const readAllOwn = async (): Promise<Record<string, unknown>> => {
	const {store} = (await ownDatabase()).transaction(STORE);
	const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
	return Object.fromEntries(keys.map((key, at) => [key, values[at]] as const).filter(([key]) => key !== MOVED));
};
