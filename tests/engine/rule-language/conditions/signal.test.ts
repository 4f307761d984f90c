import {expect, it} from 'vitest';
import {holdsIn} from '../../judge.ts';

it('signal finds a way of speaking in both languages', () => {
	expect(holdsIn({signal: 'question'}, 'Vad tycker du om den nya lampan?')).toBe(true);
	expect(holdsIn({signal: ['thanks', 'question']}, 'The new lamp is on the table now.')).toBe(false);
});
