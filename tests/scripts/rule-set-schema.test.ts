import {readFile} from 'node:fs/promises';
import {Ajv} from 'ajv';
import {describe, expect, it} from 'vitest';
import {parseRuleSet} from '../../engine/parse-rule-set.ts';
import {makeSchema} from '../../scripts/rule-set-schema/make-schema.ts';

const published = new URL('../../public/rule-set.schema.json', import.meta.url);

it('is published as the validator has it (npm run schema makes it anew)', async () => {
	expect(await readFile(published, 'utf8')).toBe(makeSchema());
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
		expect(parseRuleSet(plain).errors === undefined).toBe(right);
	});
});
