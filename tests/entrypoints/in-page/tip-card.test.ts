// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {createTipCard, type TipCardContent} from '../../../entrypoints/in-page/tip-card.ts';
import {samples} from '../../../scripts/gallery/samples.ts';
import {fakeOverlays} from './overlays.ts';

const AT = {left: 100, top: 100, right: 180, bottom: 120};
const content: TipCardContent = {
	platform: 'x',
	draft: 'd',
	tip: samples.bait,
	place: {platform: 'x', surface: 'post'},
};

let field = document.createElement('textarea');
let heard: string[] = [];
let overlays = fakeOverlays();
let at: typeof AT | undefined = AT;
let card = createTipCard(overlays, () => undefined);
document.addEventListener('keydown', ({key}) => void heard.push(key));

const press = (key: string, isTrusted = true) => {
	const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
	field.dispatchEvent(Object.defineProperty(event, 'isTrusted', {value: isTrusted}));
	return event.defaultPrevented;
};

beforeEach(() => {
	field = document.createElement('textarea');
	document.body.replaceChildren(field);
	heard = [];
	at = AT;
	overlays = fakeOverlays();
	card.close();
	card = createTipCard(overlays, () => undefined);
	card.show(content, {near: field, focus: false, spot: () => at && {at, avoid: []}});
});

describe('the card at a mark, while the person is in the composer', () => {
	it('is shown once it has been drawn, under its mark and without focus', () => {
		expect(overlays.asked).toEqual([['draw', 'tip']]);
		overlays.says().drawn({width: 320, height: 100});
		expect(overlays.asked.slice(1)).toEqual([['place', 100, 128], 'show', ['shown', false]]);
	});

	it('is gone at the next key, which the site hears as always', () => {
		expect(overlays.standing()).toBe(1);
		expect(press('a')).toBe(false);
		expect(overlays.standing()).toBe(0);
		expect(heard).toEqual(['a']);
	});

	it('takes the Esc that closes it, and no other', () => {
		expect(press('Escape')).toBe(true);
		expect(overlays.standing()).toBe(0);
		expect(press('Escape')).toBe(false);
		expect(heard).toEqual(['Escape']);
	});

	it('takes no key that a script made alone', () => {
		expect(press('Escape', false)).toBe(false);
		expect(overlays.standing()).toBe(1);
		expect(heard).toEqual(['Escape']);
	});

	it('is gone at a press elsewhere', () => {
		field.dispatchEvent(new Event('pointerdown', {bubbles: true}));
		expect(overlays.standing()).toBe(0);
	});
});

describe('the card at a mark, while the page moves under it', () => {
	it('goes with its words, and leaves with them', () => {
		overlays.says().drawn({width: 320, height: 100});
		at = {...AT, top: 200, bottom: 220};
		dispatchEvent(new Event('scroll'));
		expect(overlays.asked.at(-1)).toEqual(['place', 100, 228]);
		at = undefined;
		dispatchEvent(new Event('scroll'));
		expect(overlays.standing()).toBe(0);
	});

	it('is told how low it is where all of it would cover something', () => {
		overlays.says().drawn({width: 1000, height: 740});
		expect(overlays.asked.filter(each => String(each) === 'draw,tip')).toHaveLength(2);
	});

	it('is drawn anew with what is known by now, and not without a reason', () => {
		card.redraw({...content});
		expect(overlays.asked).toHaveLength(1);
		card.redraw({...content, tip: {...samples.bait, words: ['dela om du']}});
		expect(overlays.asked).toHaveLength(2);
	});
});
