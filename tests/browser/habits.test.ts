import {describe, expect, it} from 'vitest';
import {afterSkip, isLastSkip, isWellKnown, parseHabits, quietRules} from '../../browser/habits.ts';

const NOW = Date.UTC(2026, 10, 22);
const DAY_MS = 24 * 3_600_000;
const RULE = 'open/clickbait';
const none = parseHabits(undefined);
const skip = (times: number) =>
	Array.from({length: times}).reduce<typeof none>(each => afterSkip(each, RULE, NOW), none);

describe('skipping', () => {
	it('makes a rule quiet at the third time, for 30 days', () => {
		expect(quietRules(skip(2), NOW)).toEqual([]);
		expect(isLastSkip(skip(2), RULE)).toBe(true);
		expect(quietRules(skip(3), NOW)).toEqual([RULE]);
		expect(quietRules(skip(3), NOW + 29 * DAY_MS)).toEqual([RULE]);
		expect(quietRules(skip(3), NOW + 30 * DAY_MS)).toEqual([]);
	});

	it('counts from the start afterwards, and each rule by itself', () => {
		expect(isLastSkip(skip(3), RULE)).toBe(false);
		expect(isLastSkip(skip(2), 'open/shouting')).toBe(false);
	});
});

it('knows a tip well after three drafts', () => {
	expect(isWellKnown(parseHabits({seen: {[RULE]: 2}}), RULE)).toBe(false);
	expect(isWellKnown(parseHabits({seen: {[RULE]: 3}}), RULE)).toBe(true);
});

it.each([undefined, null, 'text', {skipped: 3, seen: {[RULE]: 'often'}, quietUntil: null}])(
	'reads nothing from %j',
	stored => {
		expect(parseHabits(stored)).toEqual({skipped: {}, seen: {}, quietUntil: {}});
	},
);
