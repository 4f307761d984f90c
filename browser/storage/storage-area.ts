/** A place that keeps values under keys in this browser. */
export type StorageArea = {
	/** What lies under a key; `undefined` when nothing does. Rejects when the place cannot be read. */
	readonly get: (key: string) => Promise<unknown>;
	/** Puts a value under a key; rejects with the browser's own message when there is no room. */
	readonly set: (key: string, value: unknown) => Promise<void>;
	readonly remove: (key: string) => Promise<void>;
	/** Calls back with what lies under a key after each change of it, in whichever part of Äkta; the returned function stops it. */
	readonly watch: (key: string, listener: (value: unknown) => void) => () => void;
};
