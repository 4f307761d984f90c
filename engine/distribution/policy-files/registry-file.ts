import type {PolicyFile} from './policy-file.ts';
import {listSettings, type PolicySettings, type SettingValue} from './settings.ts';

const quoted = (text: string): string => `"${text.replaceAll('\\', '\\\\').replaceAll('"', '\\"')}"`;

const line = (name: string, value: string | number): string =>
	`"${name}"=${typeof value === 'number' ? `dword:${value.toString(16).padStart(8, '0')}` : quoted(value)}`;

const isList = (value: SettingValue): value is readonly string[] => Array.isArray(value);

const keyOf = (path: string, lines: readonly string[]): string => [`[${path}]`, ...lines].join('\r\n');

/** The settings under a key of the Windows registry as a .reg file, which takes away what stood there before. Lists are keys of their own. */
const registryText = (path: string, settings: PolicySettings): string => {
	const all = listSettings(settings);
	const scalars = all.flatMap(([name, value]) => (isList(value) ? [] : [line(name, value)]));
	const lists = all.flatMap(([name, value]) =>
		isList(value)
			? [
					keyOf(
						`${path}\\${name}`,
						value.map((item, index) => line(String(index + 1), item)),
					),
				]
			: [],
	);
	const blocks = ['Windows Registry Editor Version 5.00', `[-${path}]`, keyOf(path, scalars), ...lists];
	return `${blocks.join('\r\n\r\n')}\r\n`;
};

const chromium = (vendor: string, id: string): string =>
	`HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${id}\\policy`;

const where = {
	sv: 'Windows: dubbelklicka som administratör, eller lägg värdena i en grupprincip under Inställningar › Register.',
	en: 'Windows: double-click as administrator, or put the values into a group policy under Preferences › Registry.',
};

/** Chrome on Windows. */
export const chromeWindows = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-chrome.reg',
	text: registryText(chromium('Google\\Chrome', id), settings),
	where,
});

/** Edge on Windows. */
export const edgeWindows = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-edge.reg',
	text: registryText(chromium('Microsoft\\Edge', id), settings),
	where,
});

/** Where Firefox on Windows looks for the settings of an extension, under a hive. */
export const firefoxKey = (id: string): string => `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${id}`;

/** Firefox on Windows run by group policy, which then reads no policies.json. */
export const firefoxWindows = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-firefox.reg',
	text: registryText(`HKEY_LOCAL_MACHINE\\${firefoxKey(id)}`, settings),
	where: {
		sv: 'Windows med grupprincip: dubbelklicka som administratör, eller använd mallarna akta.admx och akta.adml.',
		en: 'Windows with group policy: double-click as administrator, or use the templates akta.admx and akta.adml.',
	},
});
