import browser from 'webextension-polyfill';
import {storageKeyPrefix} from '../rule-set-updates/update-state.ts';
import {readAllOwn, writeOwn} from './own-database.ts';

const readLocal = (): Promise<Record<string, unknown>> => browser.storage.local.get(null).catch(() => ({}));

/** Everything Äkta has stored in this browser, by key; without what cannot be read. */
export const readStoredData = async (): Promise<Record<string, unknown>> => ({
	...(await readLocal()),
	...(await readAllOwn().catch(() => ({}))),
});

/**
 * Deletes everything Äkta has stored of the person in this browser; resolves also when that fails. The rule sets stay: they are not about the
 * person, and a set that had to be fetched anew would move its fetch to a time the person chose.
 */
export const deleteStoredData = async (): Promise<void> => {
	await browser.storage.local.remove(Object.keys(await readLocal())).catch(() => undefined);
	const own = Object.keys(await readAllOwn().catch(() => ({}))).filter(key => !key.startsWith(storageKeyPrefix));
	await Promise.all(own.map(key => writeOwn(key, undefined).catch(() => undefined)));
};
