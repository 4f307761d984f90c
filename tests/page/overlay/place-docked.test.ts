import {describe, expect, it} from 'vitest';
import {placeDocked} from '../../../page/overlay/place-docked.ts';

const viewport = {width: 1200, height: 800};

describe('the side of the docked sidebar', () => {
	it.each([
		['right where both are free', [{left: 400, right: 800}], 'right'],
		['left where the composer reaches into the right', [{left: 500, right: 900}], 'left'],
		[
			'left where only the publish control is in the way',
			[
				{left: 400, right: 700},
				{left: 900, right: 960},
			],
			'left',
		],
	] as const)('is %s', (_, avoid, side) => {
		expect(placeDocked(avoid, 340, viewport)?.side).toBe(side);
	});

	it('is neither where both would cover something', () => {
		expect(placeDocked([{left: 100, right: 1100}], 340, viewport)).toBeUndefined();
	});
});
