// @vitest-environment happy-dom
import {beforeEach, describe, expect, it} from 'vitest';
import {sv} from '../../../components/strings/sv.ts';
import {cardsOf} from '../../../entrypoints/rest/cards.tsx';
import {samples} from '../../../scripts/gallery/samples.ts';
import {noted} from '../../components/drawing.tsx';

const AT = {left: 0, top: 0, right: 10, bottom: 10};

let field = document.createElement('textarea');
let heard: string[] = [];
document.addEventListener('keydown', ({key}) => void heard.push(key));

const show = () => {
	const cards = cardsOf();
	const {on} = noted();
	cards.showTip(field, {
		tip: samples.bait,
		at: AT,
		focus: false,
		strings: sv,
		language: 'sv',
		on: {...on, close: cards.close},
	});
};
const press = (key: string) => {
	const event = new KeyboardEvent('keydown', {key, bubbles: true, cancelable: true});
	field.dispatchEvent(event);
	return event.defaultPrevented;
};
const inPage = () => document.body.children.length - 1;

beforeEach(() => {
	field = document.createElement('textarea');
	document.body.replaceChildren(field);
	heard = [];
	show();
});

describe('the card at a mark, while the person is in the composer', () => {
	it('is gone at the next key, which the site hears as always', () => {
		expect(inPage()).toBe(1);
		expect(press('a')).toBe(false);
		expect(inPage()).toBe(0);
		expect(heard).toEqual(['a']);
	});

	it('takes the Esc that closes it, and no other', () => {
		expect(press('Escape')).toBe(true);
		expect(inPage()).toBe(0);
		expect(press('Escape')).toBe(false);
		expect(heard).toEqual(['Escape']);
	});

	it('is gone at a press elsewhere', () => {
		field.dispatchEvent(new Event('pointerdown', {bubbles: true}));
		expect(inPage()).toBe(0);
	});
});
