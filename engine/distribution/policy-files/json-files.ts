import type {PolicyFile} from './policy-file.ts';
import {listSettings, type PolicySettings, type SettingValue, toAsciiJson} from './settings.ts';

const plain = (settings: PolicySettings): {readonly [key: string]: SettingValue} =>
	Object.fromEntries(listSettings(settings));

const ascii = (json: unknown): string => `${toAsciiJson(JSON.stringify(json, null, 2))}\n`;

const chromiumJson = (settings: PolicySettings, id: string): string =>
	ascii({'3rdparty': {extensions: {[id]: plain(settings)}}});

/** Chrome and Chromium on Linux. */
export const chromeLinux = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-chrome-linux.json',
	text: chromiumJson(settings, id),
	where: {
		sv: 'Lägg filen i /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/). Chrome läser den inom en kvart.',
		en: 'Put the file in /etc/opt/chrome/policies/managed/ (Chromium: /etc/chromium/policies/managed/). Chrome reads it within a quarter of an hour.',
	},
});

/** Edge on Linux. */
export const edgeLinux = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-edge-linux.json',
	text: chromiumJson(settings, id),
	where: {
		sv: 'Linux: lägg filen i /etc/opt/edge/policies/managed/.',
		en: 'Linux: put the file in /etc/opt/edge/policies/managed/.',
	},
});

/** The Google Admin console, which wants each value wrapped. */
export const googleAdmin = (settings: PolicySettings): PolicyFile => ({
	name: 'akta-google-admin.json',
	text: ascii(Object.fromEntries(listSettings(settings).map(([key, value]) => [key, {Value: value}]))),
	where: {
		sv: 'Google Admin: Enheter › Chrome › Appar och tillägg, välj Äkta och klistra in texten under Policy för tillägg.',
		en: 'Google Admin: Devices › Chrome › Apps & extensions, choose Äkta and paste the text under Policy for extensions.',
	},
});

/** Firefox on any system that is not run by group policy. */
export const firefoxJson = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'policies.json',
	text: ascii({policies: {'3rdparty': {Extensions: {[id]: plain(settings)}}}}),
	where: {
		sv: 'Linux: /etc/firefox/policies/. Windows och macOS: mappen distribution i Firefox egen mapp. Finns filen redan, lägg in delen 3rdparty i den. Firefox läser den vid nästa start.',
		en: 'Linux: /etc/firefox/policies/. Windows and macOS: the folder distribution inside Firefox’s own. If the file is there already, add the part 3rdparty to it. Firefox reads it at its next start.',
	},
});
