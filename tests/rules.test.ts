import {describe, expect, it} from 'vitest';
import {type ExampleOptions, failingExamples} from '../engine/checking/run-examples.ts';
import {needKinds, strengthKinds} from '../engine/model/need.ts';
import type {BuiltInRule, Rule} from '../engine/model/rule.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {loadPlatforms} from '../scripts/load-platforms.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';

const set = await loadBuiltIn();
const platforms = await loadPlatforms();
const compiled = compile(set);
const means: ExampleOptions = {
	limitOf: (platform, surface) => platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else,
};
const {rules} = set;
const files = import.meta.glob<{default: Rule}>('../rules/*/*.ts', {eager: true});
const fileOf = ({id}: BuiltInRule): Rule | undefined => files[`../rules/${id}.ts`]?.default;
const networks = new Set([...platforms.keys(), 'other']);

const spokenBy = ({id}: BuiltInRule): readonly ('sv' | 'en')[] => {
	const languages = compiled.running.find(({rule}) => rule.id === id)?.languages;
	return languages?.size ? [...languages] : ['sv', 'en'];
};

it('compile without an error', () => {
	expect(compiled.errors).toEqual([]);
});

it('start few enough to be a quiet colleague: seventy that ask for a change at most', () => {
	expect(rules.filter(({start, strength}) => start === 'on' && !strength).length).toBeLessThanOrEqual(70);
});

it.each(['sv', 'en'] as const)('have each a name of their own in %s', language => {
	const seen = new Map<string, string>();
	const shared = rules.flatMap(({id, name}) => {
		const other = seen.get(name[language].toLowerCase());
		seen.set(name[language].toLowerCase(), id);
		return other === undefined ? [] : [[other, id, name[language]]];
	});
	expect(shared).toEqual([]);
});

describe.each(rules.map(rule => [rule.id, rule] as const))('%s', (_, rule) => {
	it('does what its examples say', () => {
		expect(failingExamples(rule, compiled, means)).toEqual([]);
	});
	it('keeps the form of a rule', () => {
		expect(rule.say.sv && rule.say.en).toBeTruthy();
		expect(rule.source.url).toMatch(/^https?:\/\//);
		expect(rule.source.read).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(rule.points.length).toBeGreaterThan(0);
		expect(rule.points.every(point => point >= 1 && point <= 10)).toBe(true);
		expect((rule.on?.platforms ?? []).filter(platform => !networks.has(platform))).toEqual([]);
		expect(fileOf(rule)?.pillar !== undefined).toBe(rule.group === 'platform');
		if (rule.level === 'pause') expect(rule.group).toBe('protect');
		expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
	});
	it('has a name of one to five words in both languages', () => {
		for (const name of [rule.name.sv, rule.name.en]) {
			expect(name.trim()).toBe(name);
			expect(name).toMatch(/^\S+( \S+){0,4}$/);
		}
	});
	it('serves at most two kinds of trouble or, as a strength, one', () => {
		const {serves = [], strength} = rule;
		const known: readonly string[] = strength ? strengthKinds : needKinds;
		expect(serves.filter(kind => !known.includes(kind))).toEqual([]);
		expect(new Set(serves).size).toBe(serves.length);
		expect(serves.length).toBeLessThanOrEqual(strength ? 1 : 2);
	});
	it.each(spokenBy(rule))('has two examples each way in %s', language => {
		expect(rule.examples[language]?.tip.length).toBeGreaterThanOrEqual(2);
		expect(rule.examples[language]?.none.length).toBeGreaterThanOrEqual(2);
	});
});
