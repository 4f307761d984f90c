import {describe, expect, it} from 'vitest';
import {placeHandle} from '../../../page/overlay/place-handle.ts';

const HANDLE = {width: 58, height: 66};
const rect = (left: number, top: number, width: number, height: number) => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});

/** What 100, 150, 200, 300 and 400 % make of a window of 1280 × 720. */
const viewports = [
	{width: 1280, height: 720},
	{width: 853, height: 480},
	{width: 640, height: 360},
	{width: 427, height: 240},
	{width: 320, height: 256},
];

describe('the handle of a folded sidebar', () => {
	it('stands at the right edge, below the page’s own bar', () => {
		expect(placeHandle([], HANDLE, {width: 1280, height: 720})).toEqual({left: 1214, top: 96});
	});

	it('moves off what it would cover, and no farther than that', () => {
		expect(placeHandle([rect(1000, 60, 280, 120)], HANDLE, {width: 1280, height: 720})).toEqual({left: 1214, top: 188});
	});

	it('goes to the other edge where the right one is taken from top to bottom', () => {
		expect(placeHandle([rect(600, 0, 680, 720)], HANDLE, {width: 1280, height: 720})?.left).toBe(8);
	});

	it('is not shown where there is no place', () => {
		expect(placeHandle([rect(0, 0, 320, 256)], HANDLE, {width: 320, height: 256})).toBeUndefined();
	});

	it('covers neither field nor control at any zoom and however far the page is scrolled', () => {
		for (const viewport of viewports)
			for (let scrolled = -viewport.height; scrolled < viewport.height; scrolled += 7) {
				const field = rect(16, scrolled, viewport.width - 32, 120);
				const control = rect(viewport.width - 116, scrolled + 140, 100, 36);
				const place = placeHandle([field, control], HANDLE, viewport);
				const stands = place && rect(place.left, place.top, HANDLE.width, HANDLE.height);
				const covered = [field, control].filter(
					each =>
						stands &&
						stands.left < each.right &&
						each.left < stands.right &&
						stands.top < each.bottom &&
						each.top < stands.bottom,
				);
				expect(covered, `${viewport.width} ${scrolled}`).toEqual([]);
			}
	});
});
