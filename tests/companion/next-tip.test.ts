import {describe, expect, it} from 'vitest';
import {nextTip} from '../../companion/next-tip.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {samples} from '../../scripts/gallery/samples.ts';

const tip = (rule: string, at?: number, more: Partial<Tip> = {}): Tip => ({
	...samples.bait,
	rule,
	spans: at === undefined ? [] : [[at, at + 3]],
	...more,
});
const late = tip('open/late', 40);
const early = tip('open/early', 2);
const whole = tip('open/whole');
const strength = tip('open/strength', 0, {strength: true});
const tips = [whole, late, strength, early];

describe('the next tip', () => {
	it('comes in reading order, then what is about the whole draft, and round', () => {
		const walked = [early, late, whole, early];
		let at: Tip | undefined;
		for (const expected of walked) {
			at = nextTip(tips, at, 1);
			expect(at).toBe(expected);
		}
	});

	it('goes back the same way', () => {
		expect(nextTip(tips, undefined, -1)).toBe(whole);
		expect(nextTip(tips, whole, -1)).toBe(late);
		expect(nextTip(tips, early, -1)).toBe(whole);
	});

	it('is none where only strengths were found', () => {
		expect(nextTip([strength], undefined, 1)).toBeUndefined();
	});
});
