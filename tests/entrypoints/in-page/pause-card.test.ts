// @vitest-environment happy-dom
import {beforeEach, describe, expect, it, vi} from 'vitest';
import {PauseCardOverlay} from '../../../entrypoints/in-page/pause-card.ts';
import {samples} from '../../../scripts/gallery/samples.ts';
import {fakeOverlays} from './overlays.ts';

const SIZE = {width: 400, height: 200};
const content = {platform: 'x', draft: 'd', tips: [samples.mail], about: {}, again: false};

let field = document.createElement('textarea');
let overlays = fakeOverlays();
let card = new PauseCardOverlay(overlays);
const spot = () => ({at: {left: 600, top: 100, right: 700, bottom: 136}, avoid: []});
const held = () => ({shown: vi.fn(), change: vi.fn(), publish: vi.fn()});

const esc = (isTrusted = true) =>
	Object.defineProperty(new KeyboardEvent('keydown', {key: 'Escape', bubbles: true, cancelable: true}), 'isTrusted', {
		value: isTrusted,
	});

beforeEach(() => {
	vi.useFakeTimers();
	field = document.createElement('textarea');
	document.body.replaceChildren(field);
	overlays = fakeOverlays();
	card.close();
	card = new PauseCardOverlay(overlays);
});

const ready = (): void => {
	card.prepare(field, content);
	overlays.says().drawn(SIZE);
};

describe('the card before publishing', () => {
	it('holds nothing where none is ready, and nothing while it has not been drawn', () => {
		expect(card.show(spot, content, held())).toBeUndefined();
		card.prepare(field, content);
		expect(card.show(spot, content, held())).toBeUndefined();
	});

	it('made ready is drawn once and stays hidden', () => {
		ready();
		card.prepare(field, content);
		expect(overlays.asked).toEqual([['draw', 'pause']]);
	});

	it('is shown at once, with focus, and counts as seen when its frame says so', () => {
		ready();
		const asked = held();
		expect(card.show(spot, content, asked)).toBeDefined();
		expect(overlays.asked.slice(-2)).toEqual(['show', ['shown', true]]);
		expect(asked.shown).not.toHaveBeenCalled();
		overlays.says().shown?.();
		expect(asked.shown).toHaveBeenCalledOnce();
		vi.advanceTimersByTime(5000);
		expect(asked.publish).not.toHaveBeenCalled();
	});

	it('that was ready holds while it is drawn anew, and is asked for once more in case that was lost with a worker', () => {
		let isReady = true;
		overlays = fakeOverlays(true, () => isReady);
		card = new PauseCardOverlay(overlays);
		ready();
		isReady = false;
		const other = {...content, tips: [samples.mail, samples.mail]};
		card.prepare(field, other);
		const asked = held();
		expect(card.show(spot, other, asked)).toBeDefined();
		expect(overlays.asked.slice(-2)).toEqual(['show', ['draw', 'pause']]);
		overlays.says().drawn(SIZE);
		expect(overlays.asked.at(-1)).toEqual(['shown', true]);
		vi.advanceTimersByTime(4999);
		expect(asked.publish).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(asked.publish).toHaveBeenCalledOnce();
	});

	it('lets the press go on when it has not shown within five seconds', () => {
		ready();
		const asked = held();
		card.show(spot, content, asked);
		vi.advanceTimersByTime(4999);
		expect(asked.publish).not.toHaveBeenCalled();
		vi.advanceTimersByTime(1);
		expect(asked.publish).toHaveBeenCalledOnce();
	});

	it('lets the press go on when the page takes it away', () => {
		ready();
		const asked = held();
		card.show(spot, content, asked);
		overlays.says().lost();
		expect(asked.publish).toHaveBeenCalledOnce();
	});

	it('that was read is no yes where the page takes it away', () => {
		ready();
		const asked = held();
		card.show(spot, content, asked);
		overlays.says().shown?.();
		overlays.says().lost();
		expect(asked.publish).not.toHaveBeenCalled();
		expect(asked.change).toHaveBeenCalledOnce();
	});

	it('takes focus once, however often it is drawn anew', () => {
		ready();
		card.show(spot, content, held());
		card.redraw({...content, again: true});
		overlays.says().drawn(SIZE);
		expect(overlays.asked.filter(each => JSON.stringify(each) === '["shown",true]')).toHaveLength(1);
		expect(overlays.asked.at(-1)).toEqual(['shown', false]);
	});

	it('is not drawn anew where its words only stand elsewhere', () => {
		ready();
		card.show(spot, content, held());
		const before = overlays.asked.length;
		card.redraw({...content, tips: [{...samples.mail, spans: [[90, 95]]}]});
		expect(overlays.asked).toHaveLength(before);
	});

	it('asked about another press follows that one alone', () => {
		ready();
		const [first, second] = [held(), held()];
		card.show(spot, content, first);
		card.show(spot, content, second);
		document.body.dispatchEvent(esc());
		expect(first.change).not.toHaveBeenCalled();
		expect(second.change).toHaveBeenCalledOnce();
		vi.advanceTimersByTime(9000);
		expect(first.publish).not.toHaveBeenCalled();
		document.body.dispatchEvent(esc());
	});

	it('is made ready once more where it is lost before it was needed', () => {
		ready();
		overlays.says().lost();
		expect(card.show(spot, content, held())).toBeUndefined();
		overlays.says().drawn(SIZE);
		expect(card.show(spot, content, held())).toBeDefined();
	});

	it('holds nothing where the page keeps something over it', () => {
		overlays = fakeOverlays(false);
		card = new PauseCardOverlay(overlays);
		ready();
		expect(card.show(spot, content, held())).toBeUndefined();
		expect(overlays.asked.at(-1)).toBe('hide');
	});

	it('does what the person answers', () => {
		ready();
		const asked = held();
		card.show(spot, content, asked);
		overlays.says().acted({do: 'change'});
		expect(asked.change).toHaveBeenCalledOnce();
		expect(asked.publish).not.toHaveBeenCalled();
	});

	it.each(['the page', 'the composer'])('means change at Esc, wherever in %s focus is', where => {
		ready();
		const asked = held();
		card.show(spot, content, asked);
		const event = esc();
		(where === 'the page' ? document.body : field).dispatchEvent(event);
		expect(asked.change).toHaveBeenCalledOnce();
		expect(event.defaultPrevented).toBe(true);
	});

	it('takes no Esc that a script made alone', () => {
		ready();
		const asked = held();
		card.show(spot, content, asked);
		const event = esc(false);
		field.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
		expect(asked.change).not.toHaveBeenCalled();
	});

	it('leaves keys alone once it is gone', () => {
		ready();
		const asked = held();
		card.show(spot, content, asked)?.remove();
		const event = esc();
		field.dispatchEvent(event);
		expect(event.defaultPrevented).toBe(false);
		expect(asked.change).not.toHaveBeenCalled();
	});

	it('is drawn anew while it is up, and only then', () => {
		ready();
		const other = {...content, tips: [samples.mail, samples.mail]};
		card.redraw(other);
		expect(overlays.asked).toHaveLength(1);
		card.show(spot, content, held());
		const before = overlays.asked.length;
		card.redraw(other);
		expect(overlays.asked.slice(before)).toEqual([['draw', 'pause']]);
	});

	it('goes with its publish control while the page moves', () => {
		ready();
		let top = 100;
		card.show(() => ({at: {left: 600, top, right: 700, bottom: top + 36}, avoid: []}), content, held());
		top = 200;
		dispatchEvent(new Event('scroll'));
		expect(overlays.asked.at(-1)).toEqual(['place', 300, 244]);
	});
});
