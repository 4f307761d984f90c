import {describe, expect, it} from 'vitest';
import {cardPosition, type ViewportRect} from '../../../page/overlay/card-position.ts';

const CARD = {width: 320, height: 200};
const VIEWPORT = {width: 1000, height: 700};
const rect = (left: number, top: number, width = 80, height = 20): ViewportRect => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});
const placed = (
	at: ViewportRect,
	avoid: readonly ViewportRect[] = [],
	{edge = 'left' as 'left' | 'right', viewport = VIEWPORT, card = CARD} = {},
) => cardPosition({at, edge, avoid, viewport}, card);
const covers = ({left, top, height}: ReturnType<typeof cardPosition>, each: ViewportRect, width = CARD.width) =>
	left < each.right && left + width > each.left && top < each.bottom && top + height > each.top;

describe('where a card stands', () => {
	it('is under its words where it fits', () => {
		expect(placed(rect(100, 100))).toEqual({left: 100, top: 128, height: 200});
	});

	it('is over them near the lower edge', () => {
		expect(placed(rect(100, 600))).toEqual({left: 100, top: 392, height: 200});
	});

	it('ends where a publish control ends', () => {
		expect(placed(rect(600, 100), [], {edge: 'right'}).left).toBe(360);
	});

	it('stays inside the viewport at the right edge', () => {
		expect(placed(rect(900, 100)).left).toBe(672);
	});

	it('stays inside a viewport smaller than itself with its beginning in view', () => {
		expect(placed(rect(100, 50), [], {viewport: {width: 200, height: 150}})).toMatchObject({left: 8, top: 8});
	});
});

describe('what a card keeps off', () => {
	const words = rect(100, 300);
	const viewports = [
		{width: 1280, height: 720},
		{width: 853, height: 480},
		{width: 640, height: 360},
		{width: 427, height: 240},
		{width: 320, height: 256},
	];

	it('is a publish control under its words: then it stands over them', () => {
		const control = rect(300, 340, 100, 36);
		expect(placed(words, [control])).toMatchObject({left: 100, top: 92});
	});

	it('is the open sidebar beside it', () => {
		const sidebar = rect(400, 0, 320, 700);
		expect(covers(placed(rect(350, 300, 40), [sidebar]), sidebar)).toBe(false);
	});

	it('is not what lies outside the viewport', () => {
		expect(placed(words, [rect(100, 900, 800, 50)])).toEqual(placed(words));
	});

	it('makes it lower where it would else cover something', () => {
		const viewport = {width: 360, height: 420};
		const [at, control] = [rect(20, 180), rect(20, 400, 320, 18)];
		const place = placed(at, [control], {viewport, card: {width: 320, height: 260}});
		expect(place.height).toBeLessThan(260);
		expect(covers(place, at) || covers(place, control)).toBe(false);
	});

	it('is never the words while there is room for a card at all, at any zoom and wherever they stand', () => {
		for (const viewport of viewports.slice(0, 3))
			for (let top = 0; top < viewport.height - 20; top += 20) {
				const at = rect(60, top);
				expect(covers(placed(at, [], {viewport}), at), `${viewport.width} ${top}`).toBe(false);
			}
	});

	it('is rather the control than the words where all of it has no room', () => {
		const viewport = {width: 340, height: 240};
		const at = rect(0, 0, 340, 110);
		const control = rect(0, 130, 340, 110);
		expect(placed(at, [control], {viewport})).toEqual({left: 8, top: 32, height: 200});
	});
});
