import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';
import {readSet} from '../../scripts/quality/data.ts';

const compiled = compile(await loadBuiltIn());
const folder = new URL('../data', import.meta.url).pathname;
const rows = (await readSet(folder, 'pause_texts')) ?? [];
const worked = (await readSet(folder, 'pause_worked')) ?? [];
const kinds = (await readSet(folder, 'pause_kinds')) ?? [];

const isHeld = (text: string): boolean =>
	(['post', 'reply'] as const).some(surface =>
		check(compiled, {platform: 'other', surface, voice: 'self', text, links: [], pictures: []}, {}).tips.some(
			({level}) => level === 'pause',
		),
	);

const heldOf = (lang: string, kind: string, from = rows): number =>
	from.filter(row => row.lang === lang && row.labels.kind === kind && row.labels.pause !== false && isHeld(row.text))
		.length;

describe('texts written by one who had read no rule', () => {
	it.each([
		['sv', 'threat', 29],
		['en', 'threat', 29],
		['sv', 'insult', 26],
		['en', 'insult', 28],
		['sv', 'others_data', 29],
		['en', 'others_data', 30],
		['sv', 'key', 30],
		['en', 'key', 30],
		['sv', 'ad', 20],
		['en', 'ad', 20],
	])('in %s holds as many of kind %s as before: %i', (lang, kind, least) => {
		expect(heldOf(lang, kind)).toBeGreaterThanOrEqual(least);
	});

	it('lets every one through that only looks like it', () => {
		const kind = rows.filter(({labels}) => labels.pause === false);
		expect(kind.length).toBe(175);
		expect(kind.filter(({text}) => isHeld(text)).map(({text}) => text)).toEqual([]);
	});
});

describe('texts by another who had read no rule', () => {
	it.each([
		['sv', 'threat', 28],
		['en', 'threat', 26],
		['sv', 'insult', 25],
		['en', 'insult', 24],
		['sv', 'data', 25],
		['en', 'data', 26],
		['sv', 'keys', 29],
		['en', 'keys', 28],
		['sv', 'ads', 19],
		['en', 'ads', 18],
	])('in %s holds as many of kind %s as before: %i', (lang, kind, least) => {
		expect(heldOf(lang, kind, worked)).toBeGreaterThanOrEqual(least);
	});

	it('lets all but two through that only look like it, and every everyday post', () => {
		const kind = worked.filter(({labels}) => labels.pause === false);
		expect(kind.length).toBe(210);
		expect(kind.filter(({text}) => isHeld(text)).length).toBeLessThanOrEqual(2);
	});
});

describe('texts written kind by kind, on which the rules were widened', () => {
	it.each([
		['sv', 'threat', 74],
		['en', 'threat', 75],
		['sv', 'insult', 42],
		['en', 'insult', 40],
		['sv', 'data', 24],
		['en', 'data', 24],
		['sv', 'key', 21],
		['en', 'key', 21],
		['sv', 'ad', 11],
		['en', 'ad', 11],
	])('in %s holds as many of kind %s as before: %i', (lang, kind, least) => {
		expect(heldOf(lang, kind, kinds)).toBeGreaterThanOrEqual(least);
	});

	it('lets all but those known through that only look like it', () => {
		const lookAlikes = kinds.filter(({labels}) => labels.pause === false);
		expect(lookAlikes.length).toBeGreaterThan(300);
		expect(lookAlikes.filter(({text}) => isHeld(text)).length).toBeLessThanOrEqual(2);
	});
});

const hidden: readonly (readonly [name: string, change: (text: string) => string])[] = [
	['zero-width characters inside words', text => text.replace(/(\p{L})(\p{L}\p{L})/gu, '$1\u200b$2')],
	['soft hyphens inside words', text => text.replace(/(\p{L}\p{L})(\p{L}\p{L})/gu, '$1\u00ad$2')],
	['letters of another alphabet', text => text.replaceAll('o', 'о').replaceAll('a', 'а')],
	['pictures around it', text => `🙏 ${text} 😡`],
	['a mention before it', text => `@anna ${text}`],
	['a right-to-left line after it', text => `${text}\n\nשלום לכולם`],
	['code after it', text => `${text}\n\n\`npm test\``],
];

describe('the same answer', () => {
	const kinds = ['threat', 'insult', 'looks_threat', 'looks_insult'];
	const tried = rows.filter(
		({text, labels: {kind, pause}}, index) => index % 3 === 0 && kinds.includes(String(kind)) && isHeld(text) === pause,
	);
	it.each(hidden)('with %s', (_, change) => {
		expect(tried.filter(({text}) => isHeld(text) !== isHeld(change(text))).map(({text}) => text)).toEqual([]);
	});
});
