// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {parseHabits} from '../../../companion/habits.ts';
import type {Notice} from '../../../companion/notice.ts';
import {sv} from '../../../components/strings/sidebar/sv.ts';
import {NoticeLine} from '../../../components/tip/notice-line.tsx';
import {drawn} from '../drawing.tsx';

const skipped: Notice = {about: 'skipped', rule: 'open/a', undo: {do: 'unskip', tip: 'key', rule: 'open/a'}};

let place = drawn();
const undo = vi.fn();
const draw = (notice: Notice, habits: object = {}) =>
	place.draw(<NoticeLine notice={notice} habits={parseHabits(habits)} strings={sv} undo={undo} />);

beforeEach(() => {
	place = drawn();
	undo.mockClear();
});

describe('the line on what was done', () => {
	it('says it in a region that is read out, with the way back', () => {
		draw(skipped);
		expect(place.root.querySelector('[role=status]')?.textContent).toBe('Överhoppat i det här utkastet. Ångra');
		place.press('Ångra');
		expect(undo).toHaveBeenCalledExactlyOnceWith(skipped.undo);
	});

	it('says that the tip is quiet where the skip has made it so', () => {
		draw(skipped, {quietToDraft: {'open/a': 20}});
		expect(place.text()).toContain(sv.done.quiet);
	});

	it('has no way back where there is none', () => {
		draw({about: 'noted'});
		expect(place.buttons()).toEqual([]);
	});
});
