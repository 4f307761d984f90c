import {expect, it} from 'vitest';
import type {Condition} from '../../../../engine/model/condition.ts';
import {holdsIn} from '../../judge.ts';

it('parent is the class of what is answered', () => {
	const condition: Condition = {parent: ['question']};
	expect(holdsIn(condition, 'På måndag.', {surface: 'reply', parent: {text: 'När öppnar ni på måndag?'}})).toBe(true);
	expect(holdsIn(condition, 'På måndag.')).toBe(false);
});
