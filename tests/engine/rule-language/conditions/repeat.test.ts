import {describe, expect, it} from 'vitest';
import {holdsIn, wordsFound} from '../../judge.ts';

describe('repeat', () => {
	it('finds the commonest word, starts in a row and words taken up', () => {
		expect(wordsFound({repeat: {of: 'word', atLeast: 3}}, 'Lampan lyser, lampan är fin och lampan är ny')).toEqual([
			'Lampan',
			'lampan',
			'lampan',
		]);
		expect(wordsFound({repeat: {of: 'sentence-start', atLeast: 3}}, 'Vi kan. Vi vill. Vi ska. Nu kör vi.')).toEqual([
			'Vi',
			'Vi',
			'Vi',
		]);
		expect(holdsIn({repeat: {of: 'sentence-start', atLeast: 3}}, 'Vi kan. Nu vill vi. Vi ska. Vi kör.')).toBe(false);
		expect(holdsIn({repeat: {of: 'line-start', atLeast: 2}}, 'Jag kan\nJag vill')).toBe(true);
		const parent = {text: 'När kommer leveransen av lamporna?'};
		expect(wordsFound({repeat: {of: 'parent-word', atLeast: 1}}, 'Leveransen kommer på måndag', {parent})).toEqual([
			'Leveransen',
			'kommer',
		]);
		expect(holdsIn({repeat: {of: 'parent-word', atLeast: 1}}, 'Leveransen kommer på måndag')).toBe(false);
	});

	it('tells of the first of two rows that are as long', () => {
		const rows = 'Vi kan. Vi vill. Du kan. Du vill.';
		expect(wordsFound({repeat: {of: 'sentence-start', atLeast: 2}}, rows)).toEqual(['Vi', 'Vi']);
	});
});
