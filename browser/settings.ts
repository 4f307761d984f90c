import browser from 'webextension-polyfill';
import {parseSettings, type Settings} from './settings-shape.ts';

const KEY = 'settings';

/** The settings as stored; the defaults when nothing is stored or storage fails. */
export const readSettings = async (): Promise<Settings> => {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	return parseSettings(stored[KEY]);
};

/** Stores a change of the settings; rejects with the browser's own message when storage is full. */
export const writeSettings = async (change: Partial<Settings>): Promise<void> => {
	const settings = await readSettings();
	await browser.storage.local.set({[KEY]: {...settings, ...change}});
};

/** Calls back with the new settings after each change; the returned function stops it. */
export const onSettings = (listener: (settings: Settings) => void): (() => void) => {
	const onChanged = (changes: Record<string, {newValue?: unknown}>, area: string) => {
		const change = changes[KEY];
		if (area === 'local' && change) listener(parseSettings(change.newValue));
	};
	browser.storage.onChanged.addListener(onChanged);
	return () => browser.storage.onChanged.removeListener(onChanged);
};

/** The interface's language: the person's choice, else the browser's, else English. */
export const interfaceLanguage = (settings: Settings): 'sv' | 'en' => {
	if (settings.language !== 'auto') return settings.language;
	return browser.i18n.getUILanguage().startsWith('sv') ? 'sv' : 'en';
};
