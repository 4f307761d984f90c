import {describe, expect, it} from 'vitest';
import {compile} from '../engine/compile.ts';
import {failingExamples, type Means} from '../engine/examples.ts';
import {loadGrammar} from '../engine/grammar.ts';
import type {NamedRule} from '../engine/rule.ts';
import {loadPlatforms} from '../scripts/load-platforms.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';

const set = await loadBuiltIn();
const platforms = await loadPlatforms();
const compiled = compile(set);
const means: Means = {
	limitOf: (platform, surface) => platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else,
	...(compiled.running.some(({owes}) => owes) && {match: await loadGrammar()}),
};
const rules = set.rules ?? [];
const networks = new Set([
	'linkedin',
	'x',
	'facebook',
	'instagram',
	'threads',
	'bluesky',
	'mastodon',
	'reddit',
	'youtube',
	'tiktok',
	'other',
	'practice',
]);

const spokenBy = ({id}: NamedRule): readonly ('sv' | 'en')[] => {
	const languages = compiled.running.find(({rule}) => rule.id === id)?.languages;
	return languages?.size ? [...languages] : ['sv', 'en'];
};

it('compile without an error', () => {
	expect(compiled.errors).toEqual([]);
});

it('start few enough to be a quiet colleague: sixty at most', () => {
	expect(rules.filter(({start}) => start === 'on').length).toBeLessThanOrEqual(60);
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
		expect(rule.pillar !== undefined).toBe(rule.id.startsWith('platform/'));
		if (rule.level === 'pause') expect(rule.id).toMatch(/^protect\//);
		expect(JSON.parse(JSON.stringify(rule))).toEqual(rule);
	});
	it.each(spokenBy(rule))('has two examples each way in %s', language => {
		expect(rule.examples[language]?.tip.length).toBeGreaterThanOrEqual(2);
		expect(rule.examples[language]?.none.length).toBeGreaterThanOrEqual(2);
	});
});
