import {readFile} from 'node:fs/promises';
import {Ajv} from 'ajv';
import * as v from 'valibot';
import {describe, expect, it} from 'vitest';
import {errorsSv} from '../../components/strings/rule-set/errors-sv.ts';
import {
	entityNames,
	factNames,
	measureNames,
	mediaNames,
	parentClasses,
	repeatNames,
	signalNames,
	zoneNames,
} from '../../engine/model/names.ts';
import {errorsEn} from '../../engine/model/rule-set-error-en.ts';
import {conditionSchema} from '../../engine/model/schema/condition-schema.ts';
import {conditionKinds} from '../../engine/rule-language/conditions/compile-condition.ts';
import {parseRuleSet} from '../../engine/rule-set/parse-rule-set.ts';
import {makePage} from '../../scripts/rule-language/make-page.ts';
import {makeSchema} from '../../scripts/rule-language/make-schema.ts';
import {ruleOf, setOf} from '../engine/judge.ts';

const published = new URL('../../public/rule-set.schema.json', import.meta.url);

const languages = ['sv', 'en'] as const;
const anchorsIn = (page: string): string[] => [...page.matchAll(/^## (.+)$/gm)].map(([, heading = '']) => heading);

it('is published as the validator has it (npm run schema makes it anew)', async () => {
	expect(await readFile(published, 'utf8')).toBe(makeSchema());
});

describe.each(languages)('the page on the rule language in %s', language => {
	const page = makePage(language);

	it('is published as it is made (npm run schema makes it anew)', async () => {
		const file = new URL(`../../docs/${language}/rule-language.md`, import.meta.url);
		expect(await readFile(file, 'utf8')).toBe(page);
	});

	it('has a section for every kind, and names every name', () => {
		expect(anchorsIn(page)).toEqual(expect.arrayContaining([...conditionKinds]));
		const names = [
			signalNames,
			entityNames,
			measureNames,
			zoneNames,
			parentClasses,
			mediaNames,
			repeatNames,
			factNames,
		];
		expect(names.flat().filter(name => !page.includes(`| \`${name}\` | `))).toEqual([]);
	});

	it('holds conditions that compile', () => {
		const blocks = [...page.matchAll(/```json\n(.+)\n```/g)].map(([, json = '']) => JSON.parse(json));
		expect(blocks.length).toBeGreaterThan(conditionKinds.length);
		expect(blocks.flatMap(when => [...setOf(ruleOf(v.parse(conditionSchema, when))).errors])).toEqual([]);
	});

	it('has every place that it and the sentences on errors lead to', () => {
		const sentences = JSON.stringify(Object.values({sv: errorsSv, en: errorsEn}[language]).map(String));
		const linked = [...`${page}${sentences}`.matchAll(/(?:\]\(#|\$\{page\}#)([a-z]+)/g)].map(([, place]) => place);
		expect(linked.length).toBeGreaterThan(conditionKinds.length);
		expect(linked.filter(place => !anchorsIn(page).includes(place ?? ''))).toEqual([]);
	});
});

it('explains every name of a condition to an editor, in a sentence with an example', () => {
	const schema = makeSchema();
	const names = [signalNames, entityNames, measureNames, zoneNames, parentClasses, mediaNames, repeatNames, factNames];
	const explained = new Map(
		[...schema.matchAll(/"const": "([^"]+)",\s+"description": "([^\n]+)"/g)].map(([, name, words]) => [name, words]),
	);
	expect(names.flat().filter(name => !/ Example: /.test(explained.get(name) ?? ''))).toEqual([]);
});

const allows = new Ajv({strict: false}).compile(JSON.parse(makeSchema()));
const say = {saw: 'Här står {words}', why: 'För läsaren', try: 'Pröva annat'};
const set = {
	format: '1.0',
	id: 'lingonby',
	version: 1,
	name: 'Lingonby kommun',
	rules: [
		{
			id: 'open/plain-words',
			points: [4],
			level: 'hint',
			start: 'on',
			when: {any: [{phrase: {sv: ['brukare', {term: 'nytta', exact: true}]}}, {not: {signal: 'question'}}]},
			say: {sv: say, en: say},
			source: {url: 'https://lingonby.example/', read: '2026-11-20'},
			examples: {},
		},
	],
};

describe('schema and validator agree', () => {
	const [rule] = set.rules;
	it.each([
		['a right set', set, true],
		['an unknown field', {...set, colour: 'red'}, false],
		['no name', {...set, name: undefined}, false],
		['a word as version', {...set, version: '1'}, false],
		['an unknown level', {...set, rules: [{...rule, level: 'shout'}]}, false],
		['an unknown kind', {...set, rules: [{...rule, when: {weather: 'rain'}}]}, false],
		['an unknown kind deep inside', {...set, rules: [{...rule, when: {any: [{not: {weather: 'rain'}}]}}]}, false],
		['a day that is none', {...set, review: 'in May'}, false],
	])('%s', (_, json, right) => {
		const plain = JSON.parse(JSON.stringify(json));
		expect(allows(plain)).toBe(right);
		expect(parseRuleSet(plain, []).errors === undefined).toBe(right);
	});
});
