import {existsSync, globSync, readFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import sharp from 'sharp';
import {describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {enPerson} from '../components/strings/onboarding/en.ts';
import {svPerson} from '../components/strings/onboarding/sv.ts';
import {readingStringsIn} from '../components/strings/reading/index.ts';
import {check} from '../engine/checking/check.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {loadPlatforms} from '../scripts/load-platforms.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';
import {platformHosts} from '../scripts/platform-hosts.ts';
import {root} from '../scripts/setup/run.mjs';
import {draftWith} from './engine/judge.ts';

const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const parts = (text: string) =>
	new Map(text.split(/^## /m).map(part => [part.split('\n')[0] ?? '', part.split('\n').slice(1).join('\n').trim()]));
const texts = globSync('store/**/*.md', {cwd: root});

/** What a reviewer would take for acting on a network without the person. */
const automation =
	/\b(auto-?(post|reply|like|comment|publish)\w*|autom\w+|bots?|scrap(e|es|ing)|harvest\w*|bulk|schedul\w+|crawl\w*|AI[ -]repl\w+|AI[ -]svar\w*|robot\w*|massutskick|schemalägg\w*)\b/i;

describe.each([
	['sv', 'Namn', 'Kort beskrivning', 'Lång beskrivning'],
	['en', 'Name', 'Short description', 'Long description'],
])('the listing in %s', (language, nameOf, shortOf, longOf) => {
	const listing = parts(read(`store/${language}/listing.md`));
	const manifest = JSON.parse(read(`public/_locales/${language}/messages.json`));

	it('has the name and the short description of the manifest, which no store cuts', () => {
		expect(listing.get(nameOf)).toBe(manifest.name.message);
		expect(listing.get(shortOf)).toBe(manifest.description.message);
		expect([...manifest.description.message].length).toBeLessThanOrEqual(132);
	});

	it('says plainly how far it has come, and names every network', async () => {
		const long = listing.get(longOf) ?? '';
		expect(long).toMatch(/0\.1/);
		expect(long).toMatch(/never on a live network|aldrig på ett riktigt nätverk/);
		for (const [name, {hosts}] of await loadPlatforms())
			if (hosts.length > 0) expect(long.toLowerCase()).toContain(name);
	});
});

it.each(texts)('%s has no word of acting on a network without the person', path => {
	expect(read(path).match(automation)?.[0]).toBeUndefined();
});

it.each(['listing', 'privacy', 'support', 'accessibility'])('%s has as many parts in both languages', name => {
	const [sv, en] = ['sv', 'en'].map(language => read(`store/${language}/${name}.md`));
	const headings = (text = '') => [...text.matchAll(/^#+ /gm)].length;
	const rows = (text = '') => [...text.matchAll(/^[|•-]/gm)].length;
	expect([headings(sv), rows(sv)]).toEqual([headings(en), rows(en)]);
});

describe.each([
	['sv', 'Det här läser Äkta', 'Det här sparar Äkta', svPerson],
	['en', 'What Äkta reads', 'What Äkta keeps', enPerson],
] as const)('the privacy policy in %s', (language, readOf, keptOf, person) => {
	const policy = parts(read(`store/${language}/privacy.md`));
	const lines = (part: string) => [...(policy.get(part) ?? '').matchAll(/^- (.+)$/gm)].map(([, line]) => line);

	it('says what is read in the words of the product', () => {
		const reading = readingStringsIn(language);
		expect(lines(readOf)).toEqual(Object.values(reading.parts));
		expect(policy.get(readOf)).toContain(reading.never);
	});

	it('has a line for each thing the product says it keeps', () => {
		expect(lines(keptOf)).toHaveLength(person.data.storedTexts.length);
	});
});

it('what a reviewer is told to write gets what they are told of', async () => {
	const told = [...(parts(read('store/review.md')).get('Notes for the reviewer') ?? '').matchAll(/Write `([^`]+)`/g)];
	const rules = compile(await loadBuiltIn());
	const levels = told.map(([, text = '']) => check(rules, draftWith(text), {}).tips.map(({level}) => level));
	expect(levels).toEqual([expect.arrayContaining(['hint']), expect.arrayContaining(['pause'])]);
});

describe('the reasons', () => {
	const review = read('store/review.md');
	const first = (part: string) =>
		[...(parts(review).get(part) ?? '').matchAll(/^\| `([^`]+)`/gm)].map(([, code]) => code);

	it('are given for every permission and no other', () => {
		const config = read('wxt.config.ts');
		const named = /permissions: \[([^\]]+)\]/.exec(config)?.[1] ?? '';
		const asked = [...named.matchAll(/'(\w+)'/g)].map(([, name]) => name);
		expect(first('Permissions').sort()).toEqual([...asked, 'sidePanel', 'https://*/*'].sort());
	});

	it('are given for every host and no other', async () => {
		const hosts = [...(parts(review).get('Hosts') ?? '').matchAll(/`(https:[^`]+)`/g)].map(([, host]) => host);
		expect(hosts.sort()).toEqual(await platformHosts());
	});
});

describe('what they point to', () => {
	it.each([...texts, 'docs/maintaining.md', 'CHANGELOG.md'])('%s links to what is there', path => {
		const linked = [...read(path).matchAll(/\]\(((?!https?:)[^)#]+)/g)].map(([, target = '']) => target);
		expect(linked.filter(target => !existsSync(join(root, dirname(path), target)))).toEqual([]);
	});
});

describe('the pictures', () => {
	const pictures = globSync('store/images/*.png', {cwd: root});

	it.each(pictures)('%s has the size the stores ask for', async path => {
		const {width, height} = await sharp(join(root, path)).metadata();
		expect([width, height]).toEqual([1280, 800]);
	});

	it('are as many in Swedish as in English, five at most', () => {
		const count = (language: string) => pictures.filter(path => path.endsWith(`-${language}.png`)).length;
		expect(count('sv')).toBe(count('en'));
		expect(count('en')).toBeGreaterThan(0);
		expect(count('en')).toBeLessThanOrEqual(5);
	});
});

describe('the issue forms', () => {
	it.each(['a-tip-is-wrong', 'a-site-has-changed'])('%s can be read, and asks in both languages', name => {
		const {body, description} = parse(read(`.github/ISSUE_TEMPLATE/${name}.yml`));
		expect(description).toContain(' · ');
		const labels = body.filter(({type}: {type: string}) => type !== 'markdown');
		expect(labels.length).toBeGreaterThan(3);
		for (const {attributes} of labels) expect(attributes.label).toContain(' · ');
	});
});
