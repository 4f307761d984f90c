import type {Page} from 'puppeteer-core';
import {DATABASE} from '../../../browser/storage/database-name.ts';

type Put = {readonly key: string; readonly value: unknown};

/** In one of the extension's own pages: reads all of its own database, after putting a value there past its doors. */
const visit = (name: string, put: Put | null) =>
	new Promise<Record<string, unknown>>((resolve, reject) => {
		const opening = indexedDB.open(name);
		opening.onerror = () => reject(opening.error);
		opening.onsuccess = () => {
			const change = opening.result.transaction('values', 'readwrite');
			const store = change.objectStore('values');
			if (put) store.put(put.value, put.key);
			const [keys, values] = [store.getAllKeys(), store.getAll()];
			change.oncomplete = () => {
				opening.result.close();
				resolve(Object.fromEntries(keys.result.map((key, at) => [String(key), values.result[at]])));
			};
		};
	});

/** Everything in the extension's own database, read from one of its pages. */
export const ownValues = (page: Page): Promise<Record<string, unknown>> => page.evaluate(visit, DATABASE, null);

/** Puts a value into the extension's own database past its doors, as a disk that failed or an older version may have left it. */
export const putOwnValue = async (page: Page, key: string, value: unknown): Promise<void> => {
	await page.evaluate(visit, DATABASE, {key, value});
};
