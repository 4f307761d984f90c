import fc from 'fast-check';
import {expect, it} from 'vitest';
import {reschedule, scheduleNext} from '../../../browser/rule-set-updates/schedule.ts';

const MINUTE = 60_000;
const minutes = fc.integer({min: 15, max: 1440});
const chance = fc.double({min: 0, max: 1, maxExcluded: true, noNaN: true});
const now = Date.UTC(2026, 10, 25);

it('looks again after the policy’s minutes, give or take a fifth', () => {
	fc.assert(
		fc.property(minutes, chance, (every, luck) => {
			const wait = scheduleNext({now, chance: luck}, every, true) - now;
			expect(wait).toBeGreaterThanOrEqual(every * MINUTE * 0.8 - 1);
			expect(wait).toBeLessThanOrEqual(every * MINUTE * 1.2 + 1);
		}),
	);
});

it('looks every quarter of an hour until there is a first set', () => {
	expect(scheduleNext({now, chance: 0.5}, 720, false) - now).toBe(15 * MINUTE);
});

it('keeps a planned time, and spreads what was missed, or was planned by another clock, over a fifth of the minutes', () => {
	fc.assert(
		fc.property(minutes, chance, fc.integer({min: -1e9, max: 1e9}), (every, luck, off) => {
			const planned = reschedule({now, chance: luck}, every, now + off);
			if (off > 0 && off <= every * MINUTE * 1.2) expect(planned).toBe(now + off);
			else expect(planned - now).toBeLessThanOrEqual(every * MINUTE * 0.2 + 1);
			expect(planned).toBeGreaterThanOrEqual(now);
		}),
	);
});

it('spreads a thousand browsers after an outage as evenly as before', () => {
	const waits = Array.from({length: 1000}, (_, index) => scheduleNext({now, chance: index / 1000}, 720, true) - now);
	const perTenth = Array.from({length: 10}, (_, tenth) => {
		const from = 720 * MINUTE * (0.8 + tenth * 0.04);
		return waits.filter(wait => wait >= from && wait < from + 720 * MINUTE * 0.04).length;
	});
	for (const count of perTenth) expect(Math.abs(count - 100)).toBeLessThanOrEqual(2);
});
