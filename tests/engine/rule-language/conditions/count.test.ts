import {describe, expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {holdsIn, judge} from '../../judge.ts';

describe('count', () => {
	const count = (rest: object): Condition => ({count: {of: {phrase: {sv: ['lampa', 'stol']}}, ...rest}}) as Condition;
	it('counts places, or different entries', () => {
		expect(holdsIn(count({atLeast: 3}), 'En lampa, en stol och en lampa till')).toBe(true);
		expect(holdsIn(count({atLeast: 3, distinct: true}), 'En lampa, en stol och en lampa till')).toBe(false);
		expect(holdsIn(count({atLeast: 2, distinct: true}), 'En lampa, en stol och en lampa till')).toBe(true);
		expect(holdsIn(count({atMost: 0}), 'Vi har ingenting alls kvar hemma')).toBe(true);
	});
	it('counts per hundred words', () => {
		expect(holdsIn(count({atLeast: 20, per: '100 words'}), 'Vi har en lampa här')).toBe(true);
		expect(holdsIn(count({atLeast: 20, per: '100 words'}), `Vi har en lampa här ${'och lite annat '.repeat(5)}`)).toBe(
			false,
		);
	});
	it('fills in the number and the bound', () => {
		const [tip] = judge(count({atLeast: 2}), 'En lampa, en stol och en lampa till').tips;
		expect(tip?.say.sv).toEqual({saw: 'lampa, stol', why: '3', try: '2'});
	});
});
