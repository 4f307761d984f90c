import {describe, expect, it} from 'vitest';
import {placeCard} from '../../components/place-card.ts';

const CARD = {width: 320, height: 200};
const VIEWPORT = {width: 1000, height: 700};
const at = (left: number, top: number) => ({left, top, right: left + 80, bottom: top + 20});

describe('where a card stands', () => {
	it('is under its words where it fits', () => {
		expect(placeCard(at(100, 100), 'left', CARD, VIEWPORT)).toEqual({left: 100, top: 128});
	});

	it('is over them near the lower edge', () => {
		expect(placeCard(at(100, 600), 'left', CARD, VIEWPORT)).toEqual({left: 100, top: 392});
	});

	it('ends where a publish control ends', () => {
		expect(placeCard(at(600, 100), 'right', CARD, VIEWPORT).left).toBe(360);
	});

	it('stays inside the viewport at the right edge', () => {
		expect(placeCard(at(900, 100), 'left', CARD, VIEWPORT).left).toBe(672);
	});

	it('stays inside a viewport smaller than itself with its beginning in view', () => {
		expect(placeCard(at(100, 50), 'left', CARD, {width: 200, height: 150})).toEqual({left: 8, top: 8});
	});
});
