import type * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {ruleSetSchema} from '../../../engine/model/schema/rule-set-schema.ts';
import {blocking} from '../../../engine/policy-reader/finding.ts';
import {shownTexts, unread} from '../../../engine/policy-reader/rule-sets/shown-texts.ts';
import {wordFindings} from '../../../engine/policy-reader/rule-sets/wording-checks.ts';
import {runAtOnce} from '../../../engine/rule-set/time-slices.ts';

type Schema = {
	readonly type: string;
	readonly entries?: Readonly<Record<string, Schema>>;
	readonly item?: Schema;
	readonly key?: Schema;
	readonly value?: Schema;
	readonly wrapped?: Schema;
	readonly options?: readonly unknown[];
	readonly getter?: (input: unknown) => Schema;
};

/** Conditions hold conditions without end. */
const deepest = 7;

const isSchema = (each: unknown): each is Schema => typeof each === 'object' && each !== null && 'type' in each;

/** The path of every string the schema has a place for, as `rules[].say.sv.saw`; the names of records are `*`. */
const stringsOf = (schema: Schema, path: string): string[] => {
	if (path.split(/[.[]/).length > deepest) return [];
	const inside = (key: string) => (path === '' ? key : `${path}.${key}`);
	if (schema.type === 'string') return [path];
	if (schema.entries) return Object.entries(schema.entries).flatMap(([key, each]) => stringsOf(each, inside(key)));
	if (schema.item) return stringsOf(schema.item, `${path}[]`);
	if (schema.type === 'record' && schema.value) return stringsOf(schema.value, inside('*'));
	if (schema.wrapped) return stringsOf(schema.wrapped, path);
	if (schema.getter) return stringsOf(schema.getter(undefined), path);
	return (schema.options ?? []).filter(isSchema).flatMap(each => stringsOf(each, path));
};

const paths = [...new Set(stringsOf(ruleSetSchema as v.GenericSchema as unknown as Schema, ''))];

const built = (keys: readonly string[], text: string): unknown => {
	const [key, ...rest] = keys;
	if (key === undefined) return text;
	return key === '[]' ? [built(rest, text)] : {[key]: built(rest, text)};
};

const setWith = (path: string, text: string): RuleSet =>
	built(path.replaceAll('[]', '.[]').replaceAll('*', 'participate/x').split('.'), text) as RuleSet;

const checksOf = (set: RuleSet): string[] => runAtOnce(wordFindings(set)).map(({check}) => check);

const placesRead = paths.filter(path => shownTexts(setWith(path, 'x')).length > 0);

describe('every text the schema has a place for', () => {
	it('is found by walking the schema', () => {
		expect(paths.length).toBeGreaterThan(80);
		expect(paths).toContain('rules[].say.sv.saw');
		expect(paths).toContain('terms.prefer.en.*');
	});

	it('is read, but for what no person meets', () => {
		const left = paths.filter(path => !placesRead.includes(path) && !/^rules\[\]\.(?:examples|source|on)/.test(path));
		expect(left).toEqual(
			[
				'format',
				'id',
				'owner.mail',
				'country',
				'review',
				'listened',
				'listened.day',
				'contacts[].agreed',
				'contacts[].until',
				'crisis.since',
				'crisis.until',
				'use[]',
				'company.domains[]',
				'hosts[]',
				'rules[].id',
			].sort((one, other) => paths.indexOf(one) - paths.indexOf(other)),
		);
		expect(unread.test('rules[].say.sv.saw')).toBe(false);
	});

	it.each(placesRead)('%s asks for no password and no code', path => {
		for (const text of ['Uppge ditt lösenord och koden här.', 'Enter your password and the code here.'])
			expect(checksOf(setWith(path, text)), text).toContain('L30');
	});

	it('also in a field that nobody has thought of', () => {
		const set = {motto: {text: 'Ring IT och logga in på intranätet.'}} as unknown as RuleSet;
		expect(checksOf(set)).toContain('L30');
	});

	it('also in the words looked for', () => {
		const set = {terms: {prefer: {sv: {'uppge koden till oss': 'koden'}}}} as unknown as RuleSet;
		expect(checksOf(set)).toContain('L30');
	});
});

describe('what a set holds by right is let alone', () => {
	it.each([
		{
			contacts: [
				{
					name: 'Kontaktcenter',
					for: 'frågor om fakturor',
					how: 'Ring 0939-100 00 00 eller mejla kontakt@lingonby.example',
				},
			],
		},
		{contacts: [{name: 'Registrator', for: 'handlingar', how: 'https://lingonby.example/registrator'}]},
		{contacts: [{name: 'Ida', for: 'bilder', how: 'Ring växeln och fråga efter Ida', networks: ['linkedin']}]},
		{contacts: [{name: 'The press desk', for: 'questions from the press', how: 'Call 020 7946 0000, day and night'}]},
		{crisis: {since: '', until: '', line: 'Koka vattnet. Mer på lingonby.example.', contact: 'Jouren, 0939-100 00 01'}},
		{terms: {prefer: {sv: {'logga på': 'logga in', 'sajna in': 'logga in', hemsida: 'webbplats'}}}},
		{terms: {prefer: {en: {login: 'log in', logon: 'sign in', 'e-mail': 'email'}}}},
		{terms: {prefer: {sv: {'info@gammal.example': 'info@ny.example', '0771-11 11 11': '0771-22 22 22'}}}},
		{terms: {allow: ['BankID', 'e-legitimation', 'mobilt bankid']}},
		{protectedTopics: ['lön och lönekartläggning', 'skyddsombud']},
		{lines: {question: 'Logga in på Mina sidor med BankID, så ser du ditt ärende. Ring annars 0771-11 11 11.'}},
		{lines: {error: 'Skriv aldrig ditt lösenord här, vi frågar aldrig efter det.'}},
		{texts: ['Betala avgiften senast fredag. Använd rabattkoden VÅR26 i kassan. Läs mer på lampan.example.']},
		{may: ['Du får logga in på dina egna konton på lunchen.', 'Du får be en kollega läsa igenom ett svar.']},
		{may: ['Du får lämna uppgifter till medier.', 'You may give an account of what happened, and share details.']},
		{may: ['You may use your own accounts and log in at work.', 'You may share a code of conduct you like.']},
		{thanks: [{for: 'Ett exempel på hur man svarar när man inte vet.', name: 'Alva'}]},
		{
			listened: {
				day: '2026-10-14',
				how: 'talks',
				people: '4-10',
				heard: ['Flera trodde att chefen läser vad de skriver.'],
				changed: ['Nu står det att ingen gör det.'],
			},
		},
		{personality: [{word: 'rakt', sounds: ['så här är det'], unlike: ['klicka på länken nedan', 'vänligen bekräfta']}]},
		{rules: [{say: {}, examples: {}, name: {sv: 'Versaler i hela ord', en: 'Words in capitals'}}]},
		{company: {names: ['Lingonby kommun'], products: ['Säg till', 'Lingonkortet']}},
	])('%j', rest => {
		const set = {format: '1.0', id: 'x', version: 1, name: 'Lingonby', ...rest} as unknown as RuleSet;
		expect(blocking(runAtOnce(wordFindings(set)))).toEqual([]);
	});
});
