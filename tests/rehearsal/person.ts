import type {Browser as Api} from 'webextension-polyfill';
import {wire} from '../../browser/messaging/wire.ts';

declare const chrome: Api;

/** What the person chose under the newer version, with a field and a value an older one knows nothing of. */
export const newerSettings = {
	language: 'sv',
	amount: 'much',
	voices: {x: 'organisation'},
	off: ['open/lamp', 'open/of-a-later-version'],
	allow: ['helhetslösning'],
	offHosts: ['www.reddit.com'],
	ofALaterVersion: {kept: true},
};

/** Asks for the guidance in force. */
export const guidanceQuestion = wire('worker', 'inForce', []);

/** All that is asked of an installed version, from one of its own pages; an older one may speak as the first did. */
export const state = async (question: object) => {
	const {
		version,
		host_permissions: hosts,
		permissions,
	} = chrome.runtime.getManifest() as unknown as Record<string, unknown>;
	const {enabled, installType} = await chrome.management.getSelf();
	const {settings} = await chrome.storage.local.get('settings');
	const guidance = await chrome.runtime
		.sendMessage(question)
		.catch(() => chrome.runtime.sendMessage({...question, version: 1}));
	return {version, hosts, permissions, enabled, installType, settings, guidance};
};

/** What `state` answers. */
export type State = {
	readonly version: string;
	readonly hosts: readonly string[];
	readonly permissions: readonly string[];
	readonly enabled: boolean;
	readonly installType: string;
	readonly settings?: Readonly<Record<string, unknown>>;
	readonly guidance: {readonly id: string; readonly version: number};
};

/** Stores the person's choices, as the settings page does. */
export const choose = (settings: object) => chrome.storage.local.set({settings});

const lamp = {
	platform: 'x',
	surface: 'post',
	voice: 'organisation',
	text: 'Vi har kvar gammellampan i fönstret',
	links: [],
	pictures: [],
};

/** Has a draft about the lamp judged. */
export const lampQuestion = wire('worker', 'judge', [
	{composer: {id: 'a', revision: 1, draft: 'd'}, draft: lamp, voiceShown: false, skipped: []},
]);

/** The ids of the tips a draft gets from the installed version, which may speak as the first did. */
export const tipsFor = (question: object): Promise<readonly string[]> =>
	chrome.runtime
		.sendMessage(question)
		.catch(() => chrome.runtime.sendMessage({...question, version: 1}))
		.then(answer => (answer as {tips: {rule: string}[]}).tips.map(({rule}) => rule));
