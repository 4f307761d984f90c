import {describe, expect, it} from 'vitest';
import {isAtCaret, locateTips, withWaiting, withWaitingOnly} from '../../../page/marks/mark-positions.ts';
import {changeBetween} from '../../../page/text/text-change.ts';
import {tip} from './tip.ts';

const text = 'Det är en synergi i dag';
const span = [10, 17] as const;

describe('the word at the caret', () => {
	it.each([
		[10, false],
		[12, true],
		[17, true],
		[18, false],
		[3, false],
		[undefined, false],
	])('with the caret at %s: %s', (caret, at) => {
		expect(isAtCaret(span, text, caret)).toBe(at);
	});

	it('is still the word when the span is only its beginning', () => {
		expect(isAtCaret([10, 15], text, 17)).toBe(true);
	});
});

describe('places of tips', () => {
	const tips = [tip({spans: [span, [0, 3]]})];

	it('follow the text the tips were found in to the text as it is', () => {
		const now = `Nja. ${text}`;
		const places = locateTips(tips, changeBetween(text, now));
		expect(places.map(({span: [start, end]}) => now.slice(start, end))).toEqual(['synergi', 'Det']);
	});

	it('are left out where the words were changed since', () => {
		expect(locateTips(tips, changeBetween(text, 'Det är en idé i dag')).map(({span: at}) => at)).toEqual([[0, 3]]);
	});

	it('wait in the word being written, but never go away for a caret that comes later', () => {
		const places = locateTips(tips, changeBetween(text, text));
		const written = withWaiting(places, [], text, 17);
		expect(written.map(({waits}) => waits)).toEqual([true, false]);
		const left = withWaiting(written, written, text, 23);
		expect(left.map(({waits}) => waits)).toEqual([false, false]);
		expect(withWaiting(left, left, text, 17).map(({waits}) => waits)).toEqual([false, false]);
	});

	it('come back at once under the caret in a text judged once more, while what waited goes on waiting', () => {
		const places = locateTips(tips, changeBetween(text, text));
		const written = withWaiting(places, [], text, 17);
		expect(withWaitingOnly(places, [], text, 17).map(({waits}) => waits)).toEqual([false, false]);
		expect(withWaitingOnly(places, written, text, 17).map(({waits}) => waits)).toEqual([true, false]);
	});
});
