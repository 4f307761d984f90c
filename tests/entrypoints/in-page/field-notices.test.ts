// @vitest-environment happy-dom
import type {Window as FixtureWindow} from 'happy-dom';
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {followFieldNotices} from '../../../entrypoints/in-page/field-notices.ts';
import type {FrameSettings} from '../../../entrypoints/in-page/frame-settings.ts';
import {watchComposers} from '../../../page/composer/watch.ts';
import {platformOnPage} from '../../../platforms/registry/unknown-site.ts';

const told = vi.hoisted(() => ({all: [] as unknown[]}));
vi.mock('../../../browser/messaging/messages.ts', () => ({
	askWorker: (...message: unknown[]) => Promise.resolve(void told.all.push(message)),
}));

const standing: FrameSettings = {
	homeOf: () => 'docked',
	mayShow: () => true,
	isFolded: () => false,
	isReminded: () => false,
	choiceOf: () => 'read',
};
let isActive = false;
let ending: AbortController;

const start = () => {
	const {signal} = ending;
	const drafts: string[] = [];
	const known = platformOnPage(location.href, document, false, () => true);
	const listener = {
		focus: () => undefined,
		draft: (_at: unknown, {text}: {text: string}) => void drafts.push(text),
		gone: () => undefined,
	};
	const watched = watchComposers(known, listener, {isAlive: () => true, end: () => ending.abort(), signal});
	const on = {watched: () => watched, views: {offer: () => undefined}, standing, changed: () => undefined};
	followFieldNotices(known, on, signal);
	return drafts;
};

const write = (field: HTMLTextAreaElement, text: string) => {
	field.value = text;
	field.dispatchEvent(new Event('input', {bubbles: true}));
	vi.advanceTimersByTime(2000);
};

const openBox = () => {
	document.body.innerHTML = '<main><form><textarea></textarea></form></main>';
	const field = document.querySelector('textarea');
	if (!field) throw new Error('No field');
	field.focus();
	return field;
};
const addButton = (field: Element) =>
	field.insertAdjacentHTML('afterend', '<button type="button">Kommentieren</button>');

beforeEach(() => {
	vi.useFakeTimers();
	(window as unknown as FixtureWindow).happyDOM.setURL('https://m.youtube.com/watch?v=1');
	Object.defineProperty(navigator, 'userActivation', {
		value: {
			get isActive() {
				return isActive;
			},
		},
		configurable: true,
	});
	told.all = [];
	ending = new AbortController();
});
afterEach(() => {
	ending.abort();
	vi.useRealTimers();
});

describe('a box the person has chosen, to which the site gives a button once something is written', () => {
	it('is read from then on', () => {
		isActive = true;
		const field = openBox();
		const drafts = start();
		write(field, 'Hej');
		expect(drafts).toEqual([]);
		addButton(field);
		write(field, 'Hej på er');
		expect(drafts).toEqual(['Hej på er']);
	});

	it('is not read while a script alone writes in it', () => {
		isActive = false;
		const field = openBox();
		const drafts = start();
		addButton(field);
		write(field, 'Hej på er');
		expect(drafts).toEqual([]);
	});
});

describe('a form that hides what is looked for behind fields of those names', () => {
	it('is left as if nothing were to be told', () => {
		isActive = true;
		const field = openBox();
		start();
		addButton(field);
		const refuse = () => {
			throw new Error('refused by the page');
		};
		Object.assign(field, {closest: refuse, matches: refuse});
		expect(() => write(field, 'Hej på er')).not.toThrow();
		expect(told.all).toEqual([]);
	});
});
