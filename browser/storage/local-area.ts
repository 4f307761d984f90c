import browser from 'webextension-polyfill';
import type {StorageArea} from './storage-area.ts';

type Changes = {readonly [key: string]: {readonly newValue?: unknown}};

/** The browser's own storage for extensions: choices that are read by nobody else's page, but in Firefox by a content script whose page took it over. */
export const localArea: StorageArea = {
	async get(key) {
		const stored: Record<string, unknown> = await browser.storage.local.get(key);
		return stored[key];
	},
	set: (key, value) => browser.storage.local.set({[key]: value}),
	remove: key => browser.storage.local.remove(key),
	watch(key, listener) {
		const onChanged = (changes: Changes, area: string): void => {
			const change = changes[key];
			if (area === 'local' && change) listener(change.newValue);
		};
		browser.storage.onChanged.addListener(onChanged);
		return () => browser.storage.onChanged.removeListener(onChanged);
	},
};
