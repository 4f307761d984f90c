import browser from 'webextension-polyfill';
import {storedUnder} from './pushed/state.ts';

/** Everything Äkta has stored in this browser, by key; empty when storage cannot be read. */
export const readStored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null).catch(() => ({}));

/**
 * Deletes everything Äkta has stored of the person in this browser; resolves also when that fails. The rule sets stay: they are not about the
 * person, and a set that had to be fetched anew would move its fetch to a time the person chose.
 */
export const deleteStored = async (): Promise<void> => {
	const names = Object.keys(await readStored()).filter(name => !name.startsWith(storedUnder));
	await browser.storage.local.remove(names).catch(() => undefined);
};
