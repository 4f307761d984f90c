import {expect, it} from 'vitest';
import {GoalTurns, goalSign} from '../../../companion/journal/goal-turns.ts';

it('lets a goal be spoken of in one draft of five, and in that one as often as it is judged', () => {
	const turns = new GoalTurns();
	const heard = ['a', 'a', 'b', 'c', 'b', 'd', 'e', 'e', 'f', 'f', 'g'].filter(draft => {
		const may = turns.may(draft);
		if (may) turns.spoke(draft);
		return may;
	});
	expect(heard).toEqual(['a', 'a', 'f', 'f']);
});

it('goes on counting where it was when the worker was stopped', () => {
	const turns = new GoalTurns();
	turns.spoke('a');
	for (const draft of ['b', 'c', 'c']) turns.may(draft);
	const woken = new GoalTurns(turns.passed);
	expect(['x', 'y', 'z'].map(draft => woken.may(draft))).toEqual([false, false, true]);
	expect(new GoalTurns(null).may('a')).toBe(true);
});

it('waits with its turn until there was something to say', () => {
	const turns = new GoalTurns();
	expect([turns.may('a'), turns.may('b')]).toEqual([true, true]);
	turns.spoke('b');
	expect(turns.may('a')).toBe(false);
});

it('tells the rules nothing of a goal no draft can show', () => {
	expect(goalSign(undefined)).toBeUndefined();
	expect(goalSign({id: 'a', sentence: 'Lugnare dagar', kind: 'other'})).toBeUndefined();
	expect(goalSign({id: 'a', sentence: 'Fler frågor', kind: 'answers'})).toBe('answers');
});
