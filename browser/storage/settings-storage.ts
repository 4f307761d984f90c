import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {settingsUnderPresentIds} from '../../companion/present-ids.ts';
import {fieldWithFallback, parseSettings, type Settings} from '../../companion/settings.ts';
import {renamedIds} from '../../rules/renamed-ids.ts';
import {ownArea} from './own-area.ts';
import {type StoredItem, storedItem, updating} from './stored-item.ts';

type Choices = Omit<Settings, 'ownVoice'>;

const ownVoice = fieldWithFallback(v.record(v.string(), v.number()), {});

/** The person's settings without what was learnt of their own voice, for what needs no more: that lies in a database of its own, which takes time to open. */
export const storedChoices = storedItem<Choices>('settings', parseSettings);
const storedOwnVoice = storedItem('ownVoice', stored => v.parse(ownVoice, stored), ownArea);

const joined = (choices: Choices, own: Settings['ownVoice']): Settings =>
	settingsUnderPresentIds({...choices, ownVoice: own}, renamedIds);

const read = async (): Promise<Settings> =>
	joined(...(await Promise.all([storedChoices.read(), storedOwnVoice.read()])));

const write = async ({ownVoice: own, ...choices}: Settings): Promise<void> => {
	const before = await storedOwnVoice.read();
	if (JSON.stringify(before) !== JSON.stringify(own)) await storedOwnVoice.write(own);
	await storedChoices.write(choices);
};

const remove = async (): Promise<void> => void (await Promise.all([storedChoices.remove(), storedOwnVoice.remove()]));

const watch: StoredItem<Settings>['watch'] = listener => {
	const tell = () => void read().then(listener);
	const stops = [storedChoices.watch(tell), storedOwnVoice.watch(tell)];
	return () => {
		for (const stop of stops) stop();
	};
};

/** The person's settings; the defaults when nothing is stored. What was learnt of their own voice lies apart, where no page's frame can read it. */
export const storedSettings: StoredItem<Settings> = {read, write, update: updating({read, write}), remove, watch};

/** Stores a change of the settings; rejects with the browser's own message when storage is full. */
export const writeSettings = (change: Partial<Settings>): Promise<void> =>
	storedSettings.update(settings => ({...settings, ...change}));

/** The interface's language: the person's choice, else the browser's, else English. */
export const interfaceLanguage = (settings: Pick<Settings, 'language'>): 'sv' | 'en' => {
	if (settings.language !== 'auto') return settings.language;
	return browser.i18n.getUILanguage().startsWith('sv') ? 'sv' : 'en';
};
