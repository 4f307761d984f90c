import {chromeLinux, edgeLinux, firefoxJson, googleAdmin} from './json-files.ts';
import type {PolicyFile} from './policy-file.ts';
import {chromeMac, edgeMac, firefoxMac} from './profile-file.ts';
import {chromeWindows, edgeWindows, firefoxWindows} from './registry-file.ts';
import type {PolicySettings} from './settings.ts';
import {firefoxTemplates} from './templates.ts';

/** For which browser, and where it matters on which system, files are made. */
export const policyTargets = [
	'chrome-linux',
	'chrome-windows',
	'chrome-mac',
	'google-admin',
	'edge',
	'firefox',
] as const;

/** One of `policyTargets`. */
export type PolicyTarget = (typeof policyTargets)[number];

/** Äkta's id in Firefox; it stands in the extension itself. In Chrome and Edge the store gives it. */
export const firefoxId = '{6f1c1a0e-6e0c-4f0b-9a53-8f8d2a54c7aa}';

/** True for an id as Chrome and Edge give it (32 letters a to p), for Firefox one as an add-on may have. */
export const isExtensionId = (target: PolicyTarget, id: string): boolean =>
	target === 'firefox' ? /^(\{[0-9a-f-]{36}\}|[\w.-]*@[\w.-]+)$/i.test(id) : /^[a-p]{32}$/.test(id);

const makers: {readonly [T in PolicyTarget]: (settings: PolicySettings, id: string) => readonly PolicyFile[]} = {
	'chrome-linux': (settings, id) => [chromeLinux(settings, id)],
	'chrome-windows': (settings, id) => [chromeWindows(settings, id)],
	'chrome-mac': (settings, id) => [chromeMac(settings, id)],
	'google-admin': settings => [googleAdmin(settings)],
	edge: (settings, id) => [edgeWindows(settings, id), edgeMac(settings, id), edgeLinux(settings, id)],
	firefox: (settings, id) => [
		firefoxJson(settings, id),
		firefoxWindows(settings, id),
		firefoxMac(settings, id),
		...firefoxTemplates(id),
	],
};

/**
 * The files IT needs to give Äkta these settings, the most usual first. `id` is the extension's id in that browser (`isExtensionId`), of no
 * use for google-admin. The same settings always give the same files. Settings are taken as they are; `settingErrors` looks at them first.
 */
export const policyFiles = (target: PolicyTarget, settings: PolicySettings, id: string): readonly PolicyFile[] =>
	makers[target](settings, id);
