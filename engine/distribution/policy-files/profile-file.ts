import type {PolicyFile} from './policy-file.ts';
import {listSettings, type PolicySettings, type SettingValue} from './settings.ts';

/** Text as XML holds it. */
export const escapeXml = (text: string): string =>
	text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

type Plist = SettingValue | boolean | readonly Plist[] | {readonly [key: string]: Plist};

const plist = (value: Plist, indent: string): string => {
	if (typeof value === 'string') return `${indent}<string>${escapeXml(value)}</string>`;
	if (typeof value === 'number') return `${indent}<integer>${value}</integer>`;
	if (typeof value === 'boolean') return `${indent}<${value}/>`;
	const deeper = `${indent}\t`;
	if (Array.isArray(value))
		return [`${indent}<array>`, ...value.map(item => plist(item, deeper)), `${indent}</array>`].join('\n');
	const entries = Object.entries(value as {readonly [key: string]: Plist}).map(
		([key, item]) => `${deeper}<key>${escapeXml(key)}</key>\n${plist(item, deeper)}`,
	);
	return [`${indent}<dict>`, ...entries, `${indent}</dict>`].join('\n');
};

const hex = (text: string, seed: number): string => {
	let hash = seed;
	for (let index = 0; index < text.length; index++) hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
	return (hash >>> 0).toString(16).padStart(8, '0').toUpperCase();
};

/** The same text always gives the same id, so that a new profile takes the place of the one before. */
const uuidOf = (text: string): string => {
	const digits = [1, 2, 3, 4].map(seed => hex(text, 0x811c9dc5 + seed)).join('');
	return [
		digits.slice(0, 8),
		digits.slice(8, 12),
		`5${digits.slice(13, 16)}`,
		`A${digits.slice(17, 20)}`,
		digits.slice(20, 32),
	].join('-');
};

const head =
	'<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">';

const profileText = (domain: string, content: {readonly [key: string]: Plist}): string => {
	const identifier = `akta.policy.${domain}`;
	const payload = {
		...content,
		PayloadType: domain,
		PayloadVersion: 1,
		PayloadIdentifier: `${identifier}.settings`,
		PayloadUUID: uuidOf(`${identifier}.settings`),
		PayloadEnabled: true,
	};
	const profile = {
		PayloadContent: [payload],
		PayloadDisplayName: 'Akta',
		PayloadIdentifier: identifier,
		PayloadUUID: uuidOf(identifier),
		PayloadType: 'Configuration',
		PayloadVersion: 1,
		PayloadScope: 'System',
	};
	return `${head}\n<plist version="1.0">\n${plist(profile, '')}\n</plist>\n`;
};

const where = {
	sv: 'macOS: lägg profilen i ert MDM-system. En profil som en person installerar själv räknas inte som policy.',
	en: 'macOS: put the profile into your MDM system. A profile a person installs on their own does not count as policy.',
};

/** Chrome on macOS. */
export const chromeMac = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-chrome.mobileconfig',
	text: profileText(`com.google.Chrome.extensions.${id}`, Object.fromEntries(listSettings(settings))),
	where,
});

/** Edge on macOS. */
export const edgeMac = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-edge.mobileconfig',
	text: profileText(`com.microsoft.Edge.extensions.${id}`, Object.fromEntries(listSettings(settings))),
	where,
});

/** Firefox on macOS. */
export const firefoxMac = (settings: PolicySettings, id: string): PolicyFile => ({
	name: 'akta-firefox.mobileconfig',
	text: profileText('org.mozilla.firefox', {
		EnterprisePoliciesEnabled: true,
		'3rdparty': {Extensions: {[id]: Object.fromEntries(listSettings(settings))}},
	}),
	where,
});
