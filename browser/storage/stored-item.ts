import {localArea} from './local-area.ts';
import type {StorageArea} from './storage-area.ts';

/** One value kept in this browser under a key, parsed from whatever lies there each time it is read. */
export type StoredItem<T> = {
	/** The value; what `parse` makes of `undefined` when nothing is stored or storage fails. */
	readonly read: () => Promise<T>;
	/** Stores a value; rejects with the browser's own message when storage is full. */
	readonly write: (value: NonNullable<T>) => Promise<void>;
	/** Stores what `change` makes of the value, one change after the other; rejects as `write` does. */
	readonly update: (change: (value: T) => NonNullable<T>) => Promise<void>;
	/** Takes the value away; resolves also when that fails. */
	readonly remove: () => Promise<void>;
	/** Calls back with the value after each change of it, in whichever part of Äkta; the returned function stops it. */
	readonly watch: (listener: (value: T) => void) => () => void;
};

/** `update` of an item that can be read and written: one change after the other, also after one that failed. */
export const updating = <T>({read, write}: Pick<StoredItem<T>, 'read' | 'write'>): StoredItem<T>['update'] => {
	let last: Promise<unknown> = Promise.resolve();
	return change => {
		const changed = last.then(async () => write(change(await read())));
		last = changed.catch(() => undefined);
		return changed;
	};
};

/** The item under a key, in an area of the browser; `parse` takes anything and never throws. */
export const storedItem = <T>(
	key: string,
	parse: (stored: unknown) => T,
	area: StorageArea = localArea,
): StoredItem<T> => {
	const read: StoredItem<T>['read'] = async () => parse(await area.get(key).catch(() => undefined));
	const write: StoredItem<T>['write'] = value => area.set(key, value);
	return {
		read,
		write,
		update: updating({read, write}),
		remove: () => area.remove(key).catch(() => undefined),
		watch: listener => area.watch(key, value => listener(parse(value))),
	};
};
