import {expect, it} from 'vitest';
import type {ActiveRuleSet} from '../../companion/active-guidance.ts';
import {answerDraft} from '../../companion/answer-draft.ts';
import {parseHabits} from '../../companion/habits.ts';
import {defaultSettings, type Settings} from '../../companion/settings.ts';
import {compile, type SourcedRule} from '../../engine/rule-language/compile.ts';
import {builtInOf, draftWith, ruleOf} from '../engine/judge.ts';

const forceOf = (rule: SourcedRule): ActiveRuleSet => {
	const set = builtInOf(rule);
	return {
		set,
		guidance: {id: set.id, version: set.version, name: set.name},
		ruleOf: id => set.rules.find(each => each.id === id),
		errorsOf: (_id, language) => (language === 'sv' ? {posts: 100, spoke: 4, read: 9, right: 8} : undefined),
		compiled: () => compile(set),
	};
};

const complaint = 'Har väntat i tre veckor på min lampa och ingen svarar. Det är så dåligt!';
const stateOf = (more: Partial<SourcedRule>, parent?: string) =>
	answerDraft(
		0,
		{
			composer: {id: 'a', revision: 0, draft: 'd'},
			draft: draftWith('Vi ser över våra lampor.', {
				surface: 'reply',
				voice: 'organisation',
				...(parent !== undefined && {parent: {text: parent}}),
			}),
			voiceShown: false,
			skipped: [],
		},
		{settings: defaultSettings, habits: parseHabits({})},
		forceOf(ruleOf({phrase: {sv: ['lampor']}}, {level: 'hint', ...more})),
	);
const tipsOf = (...given: Parameters<typeof stateOf>): readonly string[] =>
	stateOf(...given).tips.map(({rule}) => rule);

it('leaves out a hint that the coach covers, where a coach who knows the comment stands beside', () => {
	expect(stateOf({coach: 'covered'}, complaint).coach?.class).toBeDefined();
	expect(tipsOf({coach: 'covered'}, complaint)).toEqual([]);
	expect(tipsOf({coach: 'covered'})).toEqual(['open/test']);
});

it('keeps every other tip beside the coach, and a covered one that was raised to a mark', () => {
	expect(tipsOf({}, complaint)).toEqual(['open/test']);
	expect(tipsOf({coach: 'outweighs'}, complaint)).toEqual(['open/test']);
	expect(tipsOf({coach: 'covered', level: 'mark'}, complaint)).toEqual(['open/test']);
});

it('keeps the coach quiet while a tip weighs more or pauses, but not for what works', () => {
	expect(stateOf({}, complaint).coach?.most).toBeDefined();
	expect(stateOf({coach: 'outweighs'}, complaint).coach?.most).toBeUndefined();
	expect(stateOf({level: 'pause'}, complaint).coach?.most).toBeUndefined();
	expect(stateOf({coach: 'outweighs', strength: true}, complaint).coach?.most).toBeDefined();
});

it('tells where each tip comes from, and the pillar it belongs to', () => {
	const {tips, about} = stateOf({id: 'platform/test', pillar: 'invite'});
	expect(tips[0]).toMatchObject({group: 'platform', pillar: 'invite'});
	expect(about['platform/test']?.source?.url).toBe('https://example.org/');
});

const offersOf = (text: string, settings: Partial<Settings> = {}, hasGoal = false) =>
	answerDraft(
		0,
		{composer: {id: 'a', revision: 0, draft: 'd'}, draft: draftWith(text), voiceShown: false, skipped: []},
		{settings: {...defaultSettings, ...settings}, habits: parseHabits({}), hasGoal},
		forceOf(ruleOf({phrase: {sv: ['lampor']}})),
	).offers;
const event = 'Kom på öppet hus i verkstaden på Storgatan 4 på torsdag kl. 18.';
const meeting = 'Kom på fackets strejkmöte i Folkets hus på torsdag kl. 18. Vi strejkar för högre lön.';

it('offers what can be done with a draft, and the person’s own goal', () => {
	expect(offersOf(event)).toEqual(['event']);
	expect(offersOf(event, {}, true)).toEqual(['goal', 'event']);
	expect(offersOf('Hej', {}, true)).toEqual(['goal']);
	expect(offersOf('Hej')).toBeUndefined();
});

it('offers nothing on lawful speech, nor to a person who wants to hear little', () => {
	expect(offersOf(meeting, {}, true)).toBeUndefined();
	expect(offersOf(event, {amount: 'little'}, true)).toBeUndefined();
});

it('tells how often a tip is wrong in the language of the draft, and nothing of an organisation’s own', () => {
	const own = stateOf({});
	expect(Object.values(own.about)).toEqual([
		expect.objectContaining({errors: {posts: 100, spoke: 4, read: 9, right: 8}}),
	]);
	expect(Object.values(stateOf({from: 'lingonby'}).about)).toEqual([
		expect.not.objectContaining({errors: expect.anything()}),
	]);
});
