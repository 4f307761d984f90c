import {Window} from 'happy-dom';
import {describe, expect, it} from 'vitest';
import {parseManagedPolicy} from '../../../../browser/rule-set-updates/managed-policy.ts';
import type {PolicyFile} from '../../../../engine/distribution/policy-files/policy-file.ts';
import {
	firefoxId,
	isExtensionId,
	type PolicyTarget,
	policyFiles,
	policyTargets,
} from '../../../../engine/distribution/policy-files/policy-files.ts';
import {settingErrors} from '../../../../engine/distribution/policy-files/setting-errors.ts';
import type {PolicySettings} from '../../../../engine/distribution/policy-files/settings.ts';

const chromeId = 'abcdefghijklmnopabcdefghijklmnop';
const key = (letter: string): string => letter.repeat(43).replace(/.$/, 'A');

const byAddress: PolicySettings = {
	rulesetUrl: 'https://lingonby.example/akta/set.json?a=1&b="2"',
	rulesetId: 'lingonby',
	trustedKeys: [key('A'), key('B')],
	minVersion: 4,
	updateMinutes: 60,
};
const set = {format: '1.0', id: 'lingonby', version: 4, name: 'Lingonby "kommun" \\ <råd> & 👩‍🔧\n', may: []};
const inline: PolicySettings = {ruleset: JSON.stringify(set, null, '\t'), minVersion: 0};

const idFor = (target: PolicyTarget): string => (target === 'firefox' ? firefoxId : chromeId);
const filesOf = (target: PolicyTarget, settings: PolicySettings): readonly PolicyFile[] =>
	policyFiles(target, settings, idFor(target));

/** What a browser hands over from a .reg file: values under the key itself, numbered ones under a key of their own as a list. */
const fromRegistry = (text: string, path: string): object => {
	const found: {[name: string]: unknown} = {};
	for (const block of text.split('\r\n\r\n').slice(2)) {
		const [head = '', ...lines] = block.trim().split('\r\n');
		expect(head.startsWith(`[HKEY_LOCAL_MACHINE\\${path}`)).toBe(true);
		const list = head.slice(`[HKEY_LOCAL_MACHINE\\${path}\\`.length, -1);
		const values = lines.map(line => {
			const [, name = '', value = ''] = /^"(\w+)"=(.*)$/.exec(line) ?? [];
			const read = value.startsWith('dword:') ? Number.parseInt(value.slice(6), 16) : JSON.parse(value);
			return [name, read] as const;
		});
		if (list) found[list] = values.map(([, value]) => value);
		else Object.assign(found, Object.fromEntries(values));
	}
	return found;
};

const plistValue = (node: Element): unknown => {
	const children = [...node.children];
	switch (node.tagName) {
		case 'string':
			return node.textContent;
		case 'integer':
			return Number(node.textContent);
		case 'array':
			return children.map(plistValue);
		case 'dict':
			return Object.fromEntries(
				children.flatMap((child, index) =>
					child.tagName === 'key' ? [[child.textContent, plistValue(children[index + 1]!)]] : [],
				),
			);
		default:
			return node.tagName === 'true';
	}
};

const xml = (text: string): Document => {
	const parsed = new new Window().DOMParser().parseFromString(text, 'application/xml') as unknown as Document;
	expect(parsed.getElementsByTagName('parsererror').length).toBe(0);
	return parsed;
};

const fromProfile = (text: string): {[key: string]: unknown} => {
	const [dict] = [...xml(text).getElementsByTagName('dict')];
	const {PayloadContent} = plistValue(dict!) as {PayloadContent: {[key: string]: unknown}[]};
	return PayloadContent[0]!;
};

const withoutPayload = (content: object): object =>
	Object.fromEntries(Object.entries(content).filter(([name]) => !name.startsWith('Payload')));

const chromium = (vendor: string) => `SOFTWARE\\Policies\\${vendor}\\3rdparty\\extensions\\${chromeId}\\policy`;

type Reader = readonly [target: PolicyTarget, name: string, read: (text: string) => object];

const readers: readonly Reader[] = [
	['chrome-linux', 'akta-chrome-linux.json', text => JSON.parse(text)['3rdparty'].extensions[chromeId]],
	['edge', 'akta-edge-linux.json', text => JSON.parse(text)['3rdparty'].extensions[chromeId]],
	['firefox', 'policies.json', text => JSON.parse(text).policies['3rdparty'].Extensions[firefoxId]],
	[
		'google-admin',
		'akta-google-admin.json',
		text =>
			Object.fromEntries(
				Object.entries(JSON.parse(text) as {[k: string]: {Value: unknown}}).map(([k, v]) => [k, v.Value]),
			),
	],
	['chrome-windows', 'akta-chrome.reg', text => fromRegistry(text, chromium('Google\\Chrome'))],
	['edge', 'akta-edge.reg', text => fromRegistry(text, chromium('Microsoft\\Edge'))],
	[
		'firefox',
		'akta-firefox.reg',
		text => fromRegistry(text, `SOFTWARE\\Policies\\Mozilla\\Firefox\\3rdparty\\Extensions\\${firefoxId}`),
	],
	['chrome-mac', 'akta-chrome.mobileconfig', text => withoutPayload(fromProfile(text))],
	['edge', 'akta-edge.mobileconfig', text => withoutPayload(fromProfile(text))],
	[
		'firefox',
		'akta-firefox.mobileconfig',
		text => (fromProfile(text)['3rdparty'] as {Extensions: {[id: string]: object}}).Extensions[firefoxId]!,
	],
];

describe.each(readers)('%s: %s', (target, name, read) => {
	const textOf = (settings: PolicySettings): string => filesOf(target, settings).find(file => file.name === name)!.text;

	it('gives the browser the settings, and Äkta finds nothing wrong in them', () => {
		const values = read(textOf(byAddress));
		expect(values).toEqual(byAddress);
		expect(parseManagedPolicy(values).errors).toEqual([]);
	});

	it('carries a whole rule set unharmed, quotes, backslashes and all, in ASCII', () => {
		const text = textOf(inline);
		expect(text).toMatch(/^[\n\r\t -~]*$/);
		const values = read(text);
		expect(parseManagedPolicy(values).errors).toEqual([]);
		expect(JSON.parse(parseManagedPolicy(values).policy.ruleset ?? '')).toEqual(set);
	});
});

it('every file of every target is read by one of the above or is a template', () => {
	const read = new Set(readers.map(([target, name]) => `${target} ${name}`));
	const unread = policyTargets.flatMap(target =>
		filesOf(target, byAddress)
			.filter(({name}) => !read.has(`${target} ${name}`))
			.map(({name}) => name),
	);
	expect(unread).toEqual(['akta.admx', 'sv-SE/akta.adml', 'en-US/akta.adml']);
});

describe('the templates for Firefox', () => {
	const [admx, sv, en] = ['akta.admx', 'sv-SE/akta.adml', 'en-US/akta.adml'].map(name =>
		xml(filesOf('firefox', byAddress).find(file => file.name === name)!.text),
	);
	const namesIn = (document: Document, tag: string, attribute: string): string[] =>
		[...document.getElementsByTagName(tag)].map(node => node.getAttribute(attribute) ?? '');

	it('offer exactly the managed keys', () => {
		const {seen} = parseManagedPolicy({...byAddress, ...inline});
		expect(namesIn(admx!, 'policy', 'name').sort()).toEqual(seen.map(({key: name}) => name).sort());
	});

	it.each([
		['Swedish', sv],
		['English', en],
	])('have every word and field they name in %s', (_, words) => {
		const named = (kind: string): string[] => [
			...new Set(
				[...admx!.documentElement.outerHTML.matchAll(new RegExp(`\\$\\(${kind}\\.(\\w+)\\)`, 'g'))].map(
					([, name = '']) => name,
				),
			),
		];
		expect(namesIn(words!, 'string', 'id').sort()).toEqual(named('string').sort());
		expect(namesIn(words!, 'presentation', 'id').sort()).toEqual(named('presentation').sort());
	});
});

it('a profile keeps its id from one set to the next, so that the new takes the place of the old', () => {
	const idOf = (settings: PolicySettings): unknown => fromProfile(filesOf('chrome-mac', settings)[0]!.text).PayloadUUID;
	expect(idOf(inline)).toBe(idOf(byAddress));
	expect(idOf(inline)).toMatch(/^[0-9A-F]{8}(-[0-9A-F]{4}){3}-[0-9A-F]{12}$/);
	const other = policyFiles('chrome-mac', inline, chromeId.replaceAll('a', 'b'))[0]!.text;
	expect(fromProfile(other).PayloadUUID).not.toBe(idOf(inline));
});

describe('settings that cannot be used are named by their key', () => {
	it.each([
		[{}, 'ruleset'],
		[{rulesetUrl: 'http://lingonby.example/set', trustedKeys: [key('A')]}, 'rulesetUrl'],
		[{rulesetUrl: 'https://lingonby.example/set'}, 'trustedKeys'],
		[{...byAddress, trustedKeys: ['short']}, 'trustedKeys'],
		[{...byAddress, rulesetId: 'Lingonby Kommun'}, 'rulesetId'],
		[{...byAddress, minVersion: 1.5}, 'minVersion'],
		[{...byAddress, updateMinutes: 5}, 'updateMinutes'],
	] satisfies [PolicySettings, string][])('%j', (settings, wrong) => {
		const [error] = settingErrors(settings);
		expect(error?.key).toBe(wrong);
		expect(error?.message.sv).not.toBe(error?.message.en);
	});
	it('and right ones are not', () => {
		expect([settingErrors(byAddress), settingErrors(inline)]).toEqual([[], []]);
	});
});

it('knows an extension’s id from other texts', () => {
	expect([
		isExtensionId('edge', chromeId),
		isExtensionId('firefox', firefoxId),
		isExtensionId('firefox', 'akta@lingonby.example'),
	]).toEqual([true, true, true]);
	expect([
		isExtensionId('chrome-linux', firefoxId),
		isExtensionId('firefox', chromeId),
		isExtensionId('edge', 'x'),
	]).toEqual([false, false, false]);
});
