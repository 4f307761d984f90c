import {describe, expect, it} from 'vitest';
import {checkContextFor} from '../../companion/check-context-for.ts';
import {chooseTips} from '../../companion/choose-tips.ts';
import {parseHabits} from '../../companion/habits.ts';
import {parseSettings} from '../../companion/settings.ts';
import {withGroup} from '../../engine/model/group-and-pillar.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {samples} from '../../scripts/gallery/samples.ts';

const {mail, bait, cliche, strength} = samples;
const ALL = [mail, bait, cliche, strength];
const SWEDISH = 'Det här är en text som är skriven på svenska och som är lång nog.';
const rulesOf = (settings: unknown, text = SWEDISH) =>
	chooseTips(ALL, text, parseSettings(settings)).map(({rule}) => rule);
const ids = (tips: typeof ALL) => tips.map(({rule}) => rule);

describe('the tips a person gets', () => {
	it('are all of them to begin with', () => {
		expect(rulesOf({})).toEqual(ids(ALL));
	});

	it('are marks and pauses for the one who wants little', () => {
		expect(rulesOf({amount: 'little'})).toEqual(ids([mail, bait]));
	});

	it('leave out what works when it is turned off', () => {
		expect(rulesOf({strengths: false})).toEqual(ids([mail, bait, cliche]));
	});

	it('keep to the languages read, but care for others speaks', () => {
		expect(rulesOf({reads: ['en']})).toEqual(ids([mail]));
		expect(rulesOf({reads: ['sv']})).toEqual(ids(ALL));
	});

	it('begin with what holds the person back, within their level', () => {
		const hints = [cliche, {...cliche, rule: 'participate/next-step', group: 'participate'}, strength];
		const order = chooseTips(hints, SWEDISH, parseSettings({answers: {holding: 'reactions'}})).map(({rule}) => rule);
		expect(order).toEqual(['participate/next-step', cliche.rule, strength.rule]);
	});
});

describe('what the engine is told', () => {
	const SET = {format: '1.0', id: 'akta', version: 1, name: 'Äkta'};
	const DRAFT = {platform: 'x', surface: 'post', voice: 'self', text: '', links: [], pictures: []} as const;
	const NOW = new Date('2026-11-22T12:00:00Z');
	const rule = (id: string, more: Partial<NamedRule>) =>
		withGroup({id, start: 'on', level: 'hint', ...more} as NamedRule);
	const rules = [rule('open/a', {}), rule('open/b', {start: 'off'}), rule('protect/c', {level: 'pause'})];
	const facts = (settings: unknown, habits: unknown = {}) =>
		checkContextFor(parseSettings(settings), parseHabits(habits), {...SET, rules}, DRAFT, NOW);

	it('turns on what starts off for the one who wants much', () => {
		expect(facts({on: ['open/x']}).on).toEqual(['open/x']);
		expect(facts({on: ['open/x'], amount: 'much'}).on).toEqual(['open/x', 'open/b']);
	});

	it('keeps quiet what was skipped three times, but never what may pause', () => {
		const until = NOW.getTime() + 1;
		expect(facts({off: ['open/x']}, {quietUntil: {'open/a': until, 'protect/c': until}}).off).toEqual([
			'open/x',
			'open/a',
		]);
	});

	it('leaves alone what belongs to the person’s own way of writing, unless they turned it on', () => {
		const ownVoice = {texts: 2, 'rule open/a': 0.5, 'rule open/z': 0.3};
		expect(facts({ownVoice}).off).toEqual(['open/a']);
		expect(facts({ownVoice, on: ['open/a']}).off).toEqual([]);
		expect(facts({ownVoice}).ownVoice).toEqual(ownVoice);
	});
});
