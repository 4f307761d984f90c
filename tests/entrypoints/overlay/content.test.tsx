// @vitest-environment happy-dom
import {render} from 'preact';
import {expect, it} from 'vitest';
import type {OverlayDrawing} from '../../../companion/overlay.ts';
import {OverlayContent} from '../../../entrypoints/overlay/content.tsx';
import {samples} from '../../../scripts/gallery/samples.ts';

const drawing = (serial: number, draft: string, more: object = {}): OverlayDrawing => ({
	serial,
	view: {
		kind: 'pause',
		platform: 'x',
		room: {width: 800, height: 600},
		draft,
		tips: [{...samples.mail, ...more}],
		about: {},
		again: false,
	},
	person: {
		language: 'sv',
		answers: {ease: null, reason: null, holding: null, voice: null},
		habits: {skips: {}, drafts: 0} as never,
		unkept: false,
	},
});

it('keeps the buttons of a card before publishing that is drawn anew, so that a press in that moment counts', () => {
	const place = document.createElement('div');
	const draw = (next: OverlayDrawing) => render(<OverlayContent drawing={next} tell={() => undefined} />, place);
	const buttons = () => [...place.querySelectorAll('.pause-buttons button')];
	draw(drawing(1, 'first'));
	const before = buttons();
	expect(before).toHaveLength(3);
	draw(drawing(2, 'first', {words: ['anna@lingonby.example']}));
	expect(buttons().every((button, at) => button === before[at])).toBe(true);
	draw(drawing(3, 'second'));
	expect(buttons().some(button => before.includes(button))).toBe(false);
});
