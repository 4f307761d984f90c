import {describe, expect, it} from 'vitest';
import {
	habitsAfterDraft,
	habitsAfterSkip,
	habitsAfterUnskip,
	habitsAfterWake,
	isLastSkip,
	isWellKnown,
	parseHabits,
	quietDraftsLeft,
	quietRules,
} from '../../companion/habits.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY_MS = 24 * 3_600_000;
const RULE = 'open/clickbait';
const none = parseHabits(undefined);
const skip = (times: number) =>
	Array.from({length: times}).reduce<typeof none>(each => habitsAfterSkip(each, RULE, NOW), none);

const write = (habits: typeof none, drafts: number) =>
	Array.from({length: drafts}).reduce<typeof none>(habitsAfterDraft, habits);

describe('skipping', () => {
	it('makes a rule quiet at the third time, for 20 drafts and for 30 days', () => {
		expect(quietRules(skip(2), NOW)).toEqual([]);
		expect(isLastSkip(skip(2), RULE)).toBe(true);
		expect(quietRules(skip(3), NOW)).toEqual([RULE]);
		expect(quietRules(write(skip(3), 20), NOW + 29 * DAY_MS)).toEqual([RULE]);
		expect(quietRules(write(skip(3), 19), NOW + 300 * DAY_MS)).toEqual([RULE]);
		expect(quietDraftsLeft(write(skip(3), 19), RULE)).toBe(1);
		expect(quietRules(write(skip(3), 20), NOW + 30 * DAY_MS)).toEqual([]);
	});

	it('is quiet no longer than it was said to be, however far the clock is put back', () => {
		expect(quietRules(write(skip(3), 20), NOW - 400 * DAY_MS)).toEqual([]);
	});

	it('counts from the start afterwards, and each rule by itself', () => {
		expect(isLastSkip(skip(3), RULE)).toBe(false);
		expect(isLastSkip(skip(2), 'open/shouting')).toBe(false);
	});

	it('can be taken back, and leaves nothing', () => {
		expect(isLastSkip(habitsAfterUnskip(skip(2), RULE), RULE)).toBe(false);
		const back = habitsAfterUnskip(skip(3), RULE);
		expect(quietRules(back, NOW)).toEqual([]);
		expect(isLastSkip(back, RULE)).toBe(true);
	});

	it('is forgotten when the person wakes the rule', () => {
		const awake = habitsAfterWake(skip(3), RULE);
		expect(quietRules(awake, NOW)).toEqual([]);
		expect(isLastSkip(awake, RULE)).toBe(false);
	});
});

it('knows a tip well after three drafts', () => {
	expect(isWellKnown(parseHabits({seen: {[RULE]: 2}}), RULE)).toBe(false);
	expect(isWellKnown(parseHabits({seen: {[RULE]: 3}}), RULE)).toBe(true);
});

it.each([undefined, null, 'text', {skipped: 3, seen: {[RULE]: 'often'}, quietUntil: null}])(
	'reads nothing from %j',
	stored => {
		expect(parseHabits(stored)).toEqual({drafts: 0, skipped: {}, seen: {}, quietUntil: {}, quietToDraft: {}});
	},
);
