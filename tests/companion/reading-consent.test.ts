import {expect, it} from 'vitest';
import {
	isAskingDue,
	mayRead,
	newlyRead,
	parseReadingVersion,
	READING_VERSION,
} from '../../companion/reading-consent.ts';

it('reads nothing before a yes to all that is read today', () => {
	expect([0, READING_VERSION - 1, READING_VERSION].map(mayRead)).toEqual([false, false, true]);
});

it('takes nothing it cannot read for a yes', () => {
	const odd = [undefined, null, 'yes', true, {agreed: 9}, [9]];
	expect(odd.map(parseReadingVersion)).toEqual(odd.map(() => 0));
	expect(parseReadingVersion(READING_VERSION)).toBe(READING_VERSION);
});

it('lets a page ask of itself once a version, and never whom has said yes', () => {
	expect(isAskingDue(0, 0)).toBe(true);
	expect(isAskingDue(0, READING_VERSION)).toBe(false);
	expect(isAskingDue(READING_VERSION, 0)).toBe(false);
});

it('names what has come since the last yes, and nothing to whom all is new', () => {
	const parts = {draft: 1, parent: 1, places: 2};
	expect(newlyRead(1, parts)).toEqual(['places']);
	expect(newlyRead(2, parts)).toEqual([]);
	expect(newlyRead(0, parts)).toEqual([]);
});
