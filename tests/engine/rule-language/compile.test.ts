import {expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import type {Condition} from '../../../engine/model/condition.ts';
import {compile, type SourcedRule} from '../../../engine/rule-language/compile.ts';
import {draftWith, ruleOf} from '../judge.ts';

const text = 'Vi ses vid lampan på torget klockan 17 👇! We met at the lamp posts, and then again by the lamp.';

const conditions: readonly Condition[] = [
	{phrase: {sv: ['lampa', '(vid )?(torg|gata)', '👇'], en: [{term: 'lamp', forms: ['lamp posts'], before: ['the']}]}},
	{phrase: {sv: ['(och|👇)', '(vid)?(👇)'], en: ['(we|they) met', '(👇)?(posts|👇)']}},
	{phrase: {sv: [{term: 'torg', before: ['på'], after: ['klockan']}], en: [{term: 'lamp', notAfter: ['posts']}]}},
	{swap: {sv: {torget: 'parken'}, en: {lamp: 'light'}}},
	{pattern: {sv: ['klockan \\d+', {pattern: 'torget', before: ['på']}], en: ['lamps?', '(?:met|saw) \\w+']}},
	{all: [{phrase: {en: ['met']}}, {not: {pattern: {en: ['never']}}}], within: 'sentence'},
];

const setOf = (rules: readonly SourcedRule[], isSound: boolean) =>
	compile({format: '1.0', id: 'akta', version: 1, name: 'Test', rules}, {isSound});

it.each([
	{start: 'on', facts: {}},
	{start: 'off', facts: {on: conditions.map((_, index) => `open/r${index}`)}},
] as const)('a sound set finds what it finds when it is read whole; its rules start $start', ({start, facts}) => {
	const rules = conditions.map((when, index) => ruleOf(when, {id: `open/r${index}`, start}));
	const [whole, sound] = [setOf(rules, false), setOf(rules, true)];
	expect(whole.errors).toEqual([]);
	for (const draft of [draftWith(text), draftWith(text.toUpperCase()), draftWith('👇')])
		expect(check(sound, draft, facts)).toEqual(check(whole, draft, facts));
	expect(check(sound, draftWith(text), facts).tips.length).toBeGreaterThan(0);
});

it('a term that cannot be read in a set called sound is left out, a pattern silences its rule, and neither harms another', () => {
	const rules = [
		ruleOf({any: [{pattern: {sv: ['klockan (\\d+']}}, {phrase: {sv: ['lampa']}}]}, {id: 'open/bad-pattern'}),
		ruleOf({phrase: {sv: ['lampa', 'vid (torg|']}}, {id: 'open/bad-term'}),
	];
	expect(setOf(rules, false).errors.length).toBe(2);
	expect(check(setOf(rules, true), draftWith(text), {}).tips.map(({words}) => words)).toEqual([['lampan']]);
});
