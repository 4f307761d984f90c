import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import type {Condition} from '../../../engine/model/condition.ts';
import {compile} from '../../../engine/rule-language/compile.ts';
import {findHits} from '../../../engine/rule-language/matching/find-hits.ts';
import {parseRuleSet} from '../../../engine/rule-set/parse-rule-set.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';
import {attacks, hostileConditions, hostilePatterns, hostileTerms} from '../../../scripts/bench/hostile-corpus.ts';
import {draftWith, ruleOf, setOf} from '../judge.ts';

const runsOrIsNamed = (when: Condition): void => {
	const compiled = setOf(ruleOf(when));
	if (compiled.errors.length) {
		expect(compiled.errors[0]?.mend).toMatch(/\w/);
		expect(compiled.running).toEqual([]);
	}
	for (const text of attacks) expect(check(compiled, draftWith(text), {}).judged).toBe(3000);
};

describe('hostile patterns', () => {
	it.each(hostilePatterns)('%s is refused by name or runs', pattern => {
		runsOrIsNamed({pattern: {sv: [pattern], en: [pattern]}});
	});
	it('two hundred wide ones are refused by name', () => {
		const many = Array.from({length: 200}, (_, index) => `.{0,100}w${index}.{0,100}`);
		const {errors, running} = setOf(ruleOf({pattern: {sv: many}}));
		expect(running).toEqual([]);
		expect(errors.length).toBe(200);
	});
	it('a huge alternation is refused by name', () => {
		runsOrIsNamed({pattern: {sv: [Array.from({length: 200}, (_, index) => `w${index}`).join('|')]}});
	});
});

describe('heavy sets', () => {
	it.each(hostileConditions)('%j is refused by name, or ends when its steps do', when => {
		const compiled = setOf(ruleOf(when));
		for (const error of compiled.errors) expect(error.mend).toMatch(/\w/);
		for (const text of attacks) {
			const {judged} = check(compiled, draftWith(`Det här är en text. ${text}`.slice(0, 3000)), {});
			expect(judged).toBeGreaterThanOrEqual(0);
			expect(judged).toBeLessThanOrEqual(3000);
		}
	});
	it('take no more steps than they may', () => {
		const budget = {steps: 700_000};
		const heavy = setOf(ruleOf({pattern: {sv: Array.from({length: 90}, () => '(?:a ?){1,60}[b-z]')}}));
		const read = analyseText(`Det här är en text och ${'a '.repeat(1400)}`);
		const hits = findHits(heavy.searchIndex, read, budget, () => false);
		hits.of(0);
		expect(budget.steps).toBe(-1);
		expect(hits.judged()).toBeLessThan(read.folded.length);
	});
});

describe('hostile terms', () => {
	it.each(hostileTerms)('%s is refused by name or runs', term => {
		runsOrIsNamed({phrase: {sv: [term], en: [term]}});
	});
	it('gaps in gaps reach each word once', () => {
		runsOrIsNamed({phrase: {sv: ['a {0,8} a {0,8} a {0,8} a {0,8} zz'], en: ['a {0,8} a {0,8} a {0,8} a {0,8} zz']}});
	});
	it('more phrases than a set may hold are refused by name', () => {
		const letters = '(a|b|c|d|e|f|g|h|i|j)';
		const terms = Array.from({length: 60}, (_, index) => `${letters}${letters}${letters}${index}`);
		expect(setOf(ruleOf({phrase: {sv: terms}})).errors[0]?.message).toContain('50000');
	});
});

describe('hostile sets', () => {
	const frame = {format: '1.0', id: 'x', version: 1, name: 'x'};
	const deep = (levels: number): Condition => {
		let condition: Condition = {fact: 'listed'};
		for (let level = 0; level < levels; level++) condition = {not: condition};
		return condition;
	};
	it('too deep conditions are refused, by the compiler and by the reader', () => {
		expect(setOf(ruleOf(deep(5000))).errors[0]?.mend).toBe('Write it flatter.');
		expect(parseRuleSet({...frame, rules: [ruleOf(deep(5000))]}, []).errors?.[0]?.message).toContain('deep');
	});
	it('more than one mebibyte, one rule or many, is refused', () => {
		expect(parseRuleSet({...frame, name: 'å'.repeat(600_000)}, []).errors?.[0]?.message).toContain('1 MiB');
		const rules = Array.from({length: 30_000}, () => ({id: 'open/a', when: {fact: 'listed'}, say: {}}));
		expect(parseRuleSet({...frame, rules}, []).errors?.[0]?.message).toContain('1 MiB');
	});
	it('more than two thousand rules are cut and named', () => {
		const compiled = setOf(
			...Array.from({length: 2001}, (_, index) => ruleOf({fact: 'listed'}, {id: `open/r${index}`})),
		);
		expect(compiled.running.length).toBe(2000);
		expect(compiled.errors[0]?.path).toBe('rules');
	});
	it('names of the prototype are refused and reach nothing', () => {
		for (const key of ['__proto__', 'constructor', 'prototype']) {
			const json: unknown = JSON.parse(
				`{"format":"1.0","id":"x","version":1,"name":"x","change":{"${key}":{"level":"hint"}}}`,
			);
			expect(parseRuleSet(json, []).errors?.[0]?.message).toContain(key);
		}
		const condition = JSON.parse(
			'{"measure":{"of":"words","atLeast":{"else":1,"__proto__":{"x":9}}},"__proto__":{"within":"sentence"}}',
		);
		expect(check(setOf(ruleOf(condition)), draftWith('ord'), {}).tips.length).toBe(1);
		expect(({} as {within?: string}).within).toBeUndefined();
	});
	it.each([
		null,
		undefined,
		1,
		'x',
		[],
		{},
		{rules: null},
		{rules: [null]},
		{rules: [{}]},
		{rules: [{id: 'a', when: null}]},
		{terms: 1},
	])('%j is refused, and compiles to nothing', json => {
		expect(parseRuleSet(json, []).errors?.length).toBeGreaterThan(0);
		expect(compile(json as never).running).toEqual([]);
	});
	it('a set that holds itself is refused', () => {
		const round: {rules: unknown[]} = {rules: []};
		round.rules.push(round);
		expect(parseRuleSet(round, []).errors?.length).toBeGreaterThan(0);
	});
});
