import {describe, expect, it} from 'vitest';
import {check} from '../../engine/check.ts';
import {combine} from '../../engine/combine.ts';
import {compile} from '../../engine/compile.ts';
import type {Draft} from '../../engine/draft.ts';
import type {Facts} from '../../engine/facts.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {draftWith, ruleOf} from './judge.ts';

const has = (term: string) => ({phrase: {sv: [{term, exact: true as const}]}});

const builtIn: RuleSet = {
	format: '1.0',
	id: 'akta',
	version: 1,
	name: 'Äkta',
	rules: [
		ruleOf(has('lampor'), {id: 'open/lamps'}),
		ruleOf(has('stolar'), {id: 'invite/chairs', start: 'off'}),
		ruleOf(has('bord'), {id: 'protect/ad-label-missing', level: 'pause'}),
	],
};
const set = (rest: Partial<RuleSet>): RuleSet => ({
	format: '1.0',
	id: 'lingonby',
	version: 1,
	name: 'Lingonby kommun',
	...rest,
});

const text = 'Vi har lampor, stolar och bord hemma, och hallon till alla';

const found = (pushed: RuleSet, voice: Draft['voice'], facts: Facts = {}, rest: Partial<Draft> = {}): string[][] =>
	check(compile(combine(builtIn, pushed)), draftWith(text, {voice, ...rest}), facts).tips.map(({rule, from, level}) => [
		rule,
		from,
		level,
	]);

const untouched = [
	['protect/ad-label-missing', 'akta', 'pause'],
	['open/lamps', 'akta', 'mark'],
];

describe('use and change', () => {
	it('hold for the organisation only', () => {
		const pushed = set({use: ['invite'], change: {'open/lamps': {level: 'hint', start: 'on'}}});
		expect(found(pushed, 'organisation')).toEqual([
			['invite/chairs', 'lingonby', 'mark'],
			['open/lamps', 'lingonby', 'hint'],
		]);
		expect(found(pushed, 'self')).toEqual(untouched);
		expect(found(pushed, 'at-work', {}, {audience: 'closed'})).toEqual(untouched);
		expect(found(pushed, 'organisation', {}, {audience: 'closed'})).toEqual(untouched);
	});
	it('reach hidden advertising at work, and what the person turned on', () => {
		const pushed = set({change: {'protect/ad-label-missing': {level: 'mark'}, 'open/lamps': {level: 'hint'}}});
		expect(found(pushed, 'at-work')).toEqual(
			[
				['open/lamps', 'akta', 'mark'],
				['protect/ad-label-missing', 'lingonby', 'mark'],
			].sort((a, b) => (a[0] === 'protect/ad-label-missing' ? -1 : b[0] === 'protect/ad-label-missing' ? 1 : 0)),
		);
		expect(found(pushed, 'at-work', {on: ['open/lamps']})).toContainEqual(['open/lamps', 'lingonby', 'hint']);
		expect(found(pushed, 'self', {on: ['open/lamps']})).toContainEqual(['open/lamps', 'akta', 'mark']);
	});
	it('leave the rest as it was, and the person can still turn it off', () => {
		expect(found(set({}), 'organisation')).toEqual(untouched);
		expect(found(set({use: ['invite']}), 'organisation', {off: ['invite/chairs']})).toEqual([]);
	});
});

describe('what the set adds', () => {
	const pushed = set({
		rules: [ruleOf(has('hemma'), {id: 'open/own'})],
		terms: {secret: ['hallon'], prefer: {sv: {stolar: 'sittplatser'}}, allow: ['lampor']},
		personality: [{word: 'varm', sounds: ['till alla'], unlike: []}],
	});
	it('speaks for the organisation, its secrets masked and its personality as a strength', () => {
		const {tips} = check(compile(combine(builtIn, pushed)), draftWith(text, {voice: 'organisation'}), {});
		expect(tips.map(({rule, words, strength}) => [rule, words, strength])).toEqual([
			['protect/ad-label-missing', ['bord'], false],
			['protect/secret-words', ['•••'], false],
			['open/own', ['hemma'], false],
			['open/preferred-words', ['stolar'], false],
			['open/sounds-like-us-1', ['till alla'], true],
		]);
		expect(tips.find(({fix}) => fix)?.fix?.text).toBe('sittplatser');
		expect(JSON.stringify(tips)).not.toContain('hallon');
	});
	it('is silent for oneself and at work', () => {
		for (const voice of ['self', 'at-work'] as const) {
			expect(found(pushed, voice).map(([rule]) => rule)).toEqual(['protect/ad-label-missing']);
		}
	});
});

describe('where the person wants the organisation’s rules', () => {
	const pushed = set({rules: [ruleOf(has('hemma'), {id: 'open/own'})]});
	const own = (voice: Draft['voice'], facts: Facts) =>
		found(pushed, voice, facts).some(([, from]) => from === 'lingonby');
	it('is nowhere here, or at work too; never as oneself', () => {
		expect([own('organisation', {}), own('organisation', {guidance: 'none'})]).toEqual([true, false]);
		expect([own('at-work', {}), own('at-work', {guidance: 'at-work'})]).toEqual([false, true]);
		expect(own('self', {guidance: 'at-work'})).toBe(false);
	});
});
