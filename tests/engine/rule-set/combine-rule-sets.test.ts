import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import type {Facts} from '../../../engine/model/check-context.ts';
import type {Draft} from '../../../engine/model/draft.ts';
import type {RuleSet} from '../../../engine/model/rule-set.ts';
import {compile} from '../../../engine/rule-language/compile.ts';
import {combineRuleSets} from '../../../engine/rule-set/combine-rule-sets.ts';
import {builtInOf, draftWith, ruleOf} from '../judge.ts';

const has = (term: string) => ({phrase: {sv: [{term, exact: true as const}]}});

const builtIn = builtInOf(
	ruleOf(has('lampor'), {id: 'open/lamps'}),
	ruleOf(has('stolar'), {id: 'invite/chairs', start: 'off'}),
	ruleOf(has('bord'), {id: 'protect/ad-label-missing', level: 'pause', advertising: true}),
);
const set = (rest: Partial<RuleSet>): RuleSet => ({
	format: '1.0',
	id: 'lingonby',
	version: 1,
	name: 'Lingonby kommun',
	...rest,
});

const text = 'Vi har lampor, stolar och bord hemma, och hallon till alla';

const found = (pushed: RuleSet, voice: Draft['voice'], facts: Facts = {}, rest: Partial<Draft> = {}): string[][] =>
	check(compile(combineRuleSets(builtIn, pushed)), draftWith(text, {voice, ...rest}), facts).tips.map(
		({rule, from, level}) => [rule, from, level],
	);

const untouched = [
	['protect/ad-label-missing', 'akta', 'pause'],
	['open/lamps', 'akta', 'mark'],
];

describe('use and change', () => {
	it('hold for the organisation only', () => {
		const pushed = set({use: ['invite/chairs'], change: {'open/lamps': {level: 'hint', start: 'on'}}});
		expect(found(pushed, 'organisation')).toEqual([
			['invite/chairs', 'lingonby', 'mark'],
			['open/lamps', 'lingonby', 'hint'],
		]);
		expect(found(pushed, 'self')).toEqual(untouched);
		expect(found(pushed, 'at-work', {}, {audience: 'closed'})).toEqual(untouched);
		expect(found(pushed, 'organisation', {}, {audience: 'closed'})).toEqual(untouched);
	});
	it('a group turns on what starts on by itself, and nothing more', () => {
		expect(found(set({use: ['invite', 'open', 'protect']}), 'organisation').map(([rule]) => rule)).toEqual(
			untouched.map(([rule]) => rule),
		);
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
		expect(found(set({use: ['invite/chairs']}), 'organisation', {off: ['invite/chairs']})).toEqual([]);
	});
});

describe('what the set adds', () => {
	const pushed = set({
		rules: [ruleOf(has('hemma'), {id: 'open/own'})],
		terms: {secret: ['hallon'], prefer: {sv: {stolar: 'sittplatser'}}, allow: ['lampor']},
		personality: [{word: 'varm', sounds: ['till alla'], unlike: []}],
	});
	it('speaks for the organisation, its secrets masked and its personality as a strength', () => {
		const {tips} = check(compile(combineRuleSets(builtIn, pushed)), draftWith(text, {voice: 'organisation'}), {});
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

describe('a built-in rule that got another id', () => {
	const renamed = {
		...builtIn,
		rules: builtIn.rules.map(rule => ({...rule, formerly: [rule.id.replace('/', '/old-')]})),
	};
	const forOrganisation = (pushed: RuleSet) =>
		check(compile(combineRuleSets(renamed, pushed)), draftWith(text, {voice: 'organisation'}), {}).tips.map(
			({rule, from, level}) => [rule, from, level],
		);
	it('is changed by what a set says of it under the one before', () => {
		const change = {'open/old-lamps': {level: 'hint'}, 'invite/old-chairs': {start: 'on'}} as const;
		expect(forOrganisation(set({change}))).toEqual([
			['protect/ad-label-missing', 'akta', 'pause'],
			['invite/chairs', 'lingonby', 'mark'],
			['open/lamps', 'lingonby', 'hint'],
		]);
	});
	it('is in use, or replaced, under either', () => {
		expect(forOrganisation(set({use: ['invite/old-chairs']})).map(([rule]) => rule)).toEqual(['invite/chairs']);
		const own = ruleOf(has('hemma'), {id: 'open/old-lamps'});
		expect(forOrganisation(set({rules: [own]}))).toContainEqual(['open/lamps', 'lingonby', 'mark']);
		expect(forOrganisation(set({rules: [own]}))).not.toContainEqual(['open/lamps', 'akta', 'mark']);
	});
});

describe('facts of built-in rules', () => {
	const lawful = 'Vi behöver högre lön och lampor på jobbet, så facket kallar till strejk på måndag.';
	const guarded = builtInOf(ruleOf(has('lampor'), {id: 'protect/data', speaksOnLawfulSpeech: true}));
	const onLawful = (pushed: RuleSet, facts: Facts) =>
		check(compile(combineRuleSets(guarded, pushed)), draftWith(lawful, {voice: 'at-work'}), facts).tips.map(
			({from}) => from,
		);

	it('let a rule speak on lawful speech as it ships, not as a set changed it', () => {
		const pushed = set({change: {'protect/data': {level: 'hint'}}});
		expect(onLawful(set({}), {})).toEqual(['akta']);
		expect(onLawful(pushed, {})).toEqual(['akta']);
		expect(onLawful(pushed, {guidance: 'at-work'})).toEqual([]);
	});
	it('let an own rule in the place of one on advertising speak at work', () => {
		const own = ruleOf(has('bord'), {id: 'protect/ad-label-missing'});
		expect(found(set({rules: [own]}), 'at-work')).toContainEqual(['protect/ad-label-missing', 'lingonby', 'mark']);
	});
	it('go over to the own rule in the place of theirs, and are nothing a set can say of its own', () => {
		const facts = {speaksOnLawfulSpeech: true, advertising: true, protected: true, coach: 'outweighs'} as const;
		const known = builtInOf(ruleOf(has('lampor'), {id: 'open/lamps', coach: 'covered'}));
		const rules = [
			ruleOf(has('bord'), {id: 'open/lamps', ...facts}),
			ruleOf(has('stolar'), {id: 'open/own', ...facts}),
		];
		const [replacing, own] = (combineRuleSets(known, set({rules})).rules ?? []).filter(
			({reach}) => reach === 'company',
		);
		expect(replacing).toMatchObject({id: 'open/lamps', coach: 'covered'});
		for (const fact of ['speaksOnLawfulSpeech', 'advertising', 'protected']) expect(replacing).not.toHaveProperty(fact);
		for (const fact of Object.keys(facts)) expect(own).not.toHaveProperty(fact);
	});
	it('leave the group and pillar of an own rule to its id', () => {
		const rules = [ruleOf(has('bord'), {id: 'house/own', group: 'protect'} as object)];
		const own = combineRuleSets(builtIn, set({rules})).rules?.find(({id}) => id === 'house/own');
		expect(own).toMatchObject({group: 'house', pillar: 'participate'});
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
