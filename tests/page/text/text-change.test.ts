import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {changeBetween, shiftSpan} from '../../../page/text/text-change.ts';

describe('the change between two texts', () => {
	it('is the smallest one', () => {
		expect(changeBetween('Ring Eva nu', 'Ring Per nu')).toEqual({start: 5, end: 8, text: 'Per'});
		expect(changeBetween('abc', 'abc')).toEqual({start: 3, end: 3, text: ''});
		expect(changeBetween('aa', 'aaa')).toEqual({start: 2, end: 2, text: 'a'});
	});

	it('never parts the two halves of an emoji', () => {
		expect(changeBetween('🙂', '🙃')).toEqual({start: 0, end: 2, text: '🙃'});
	});

	it('always leads from the old text to the new one', () => {
		const text = fc.string({unit: fc.constantFrom('a', 'b', '🙂', '🙃', '\n')});
		fc.assert(
			fc.property(text, text, (old, now) => {
				const {start, end, text: put} = changeBetween(old, now);
				expect(old.slice(0, start) + put + old.slice(end)).toBe(now);
			}),
		);
	});
});

describe('a span after a change', () => {
	const change = {start: 5, end: 8, text: 'Alexandra'};

	it('stays before it, moves after it and is gone where it was touched', () => {
		expect(shiftSpan([0, 4], change)).toEqual([0, 4]);
		expect(shiftSpan([0, 5], change)).toEqual([0, 5]);
		expect(shiftSpan([8, 11], change)).toEqual([14, 17]);
		expect(shiftSpan([4, 6], change)).toBeUndefined();
		expect(shiftSpan([5, 8], change)).toBeUndefined();
	});
});
