// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import type {Tip} from '../../../engine/model/tip.ts';
import {type Composer, findComposer} from '../../../page/composer/composer.ts';
import type {ComposerKind} from '../../../page/platform.ts';
import {SEEN_MS} from '../../../page/publish-gate/decide.ts';
import {gatePublish} from '../../../page/publish-gate/gate-publish.ts';
import type {GateDependencies, HeldPress} from '../../../page/publish-gate/gate-types.ts';
import {tip} from '../marks/tip.ts';

const kind: ComposerKind = {
	seen: '2026-11-22',
	field: 'textarea',
	scope: 'form',
	publish: '.publish',
	keys: ['mod-enter'],
	surface: () => 'post',
};
const known = {
	name: 'test',
	platform: {hosts: [], composers: [kind], limits: {read: '', else: {max: 1, count: 'utf16' as const}}},
};

const text = 'Ring 070-174 06 05';
const phone = tip({spans: [[5, 18]]});

let ending: AbortController;
let composers: Composer[];
let tips: readonly Tip[] | undefined;
let held: HeldPress[];
let card: HTMLElement;
let published: number;

const find = <E extends HTMLElement>(selector: string) => document.querySelector<E>(selector)!;
const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', {value: true});
const send = (target: Element, event: Event) => target.dispatchEvent(trusted(event));
const click = (selector = '.publish') =>
	send(find(selector), new MouseEvent('click', {bubbles: true, cancelable: true, composed: true}));
const enter = (options: KeyboardEventInit = {}) =>
	send(
		find('textarea'),
		new KeyboardEvent('keydown', {
			key: 'Enter',
			code: 'Enter',
			ctrlKey: true,
			bubbles: true,
			cancelable: true,
			...options,
		}),
	);

const start = (change: Partial<GateDependencies> = {}) =>
	gatePublish(
		{
			composers: () => composers,
			newest: () => tips && {tips, text},
			mayHold: () => true,
			published: () => undefined,
			show(asked) {
				held.push(asked);
				requestAnimationFrame(asked.shown);
				card = document.createElement('x-card');
				document.body.append(card);
				return {host: card, remove: () => card.remove()};
			},
			isAlive: () => true,
			end: () => ending.abort(),
			...change,
		},
		ending.signal,
	);

const frames = () => vi.advanceTimersByTime(50);

beforeEach(() => {
	vi.useFakeTimers();
	ending = new AbortController();
	document.body.innerHTML =
		'<form><textarea></textarea><button type="button" class="other">Bild</button><button type="submit" class="publish"><b>Publicera</b></button></form>';
	find<HTMLTextAreaElement>('textarea').value = text;
	const composer = findComposer(known, find('textarea'), 'c1');
	composers = composer ? [composer] : [];
	tips = [phone];
	held = [];
	published = 0;
	find('form').addEventListener('click', event => {
		if ((event.target as Element).closest('.publish')) published++;
	});
	find('form').addEventListener('keydown', () => void published++);
	find('form').addEventListener('submit', event => event.preventDefault());
});
afterEach(() => {
	ending.abort();
	vi.useRealTimers();
});

describe('the gate before publishing', () => {
	it('holds a click on the control, also on what lies in it, and nothing else', () => {
		start();
		click('.other');
		expect(held).toEqual([]);
		expect(click('.publish b')).toBe(false);
		expect([held.length, published]).toEqual([1, 0]);
		expect(held[0]?.tips).toEqual([{...phone, words: ['070-174 06 05']}]);
		expect(held[0]?.at).toBe(find('.publish'));
	});

	const noAnswer = () => {
		tips = undefined;
	};
	const onlyMarks = () => {
		tips = [tip({level: 'mark', spans: [[5, 18]]})];
	};
	const otherWords = () => {
		find<HTMLTextAreaElement>('textarea').value = 'Ring mig';
	};
	const notKnown = () => {
		composers = [];
	};
	const disabled = () => find('.publish').setAttribute('aria-disabled', 'true');

	it.each([
		['there is no answer', noAnswer],
		['nothing is to be paused for', onlyMarks],
		['the words are gone', otherWords],
		['the composer is not known', notKnown],
		['the control is disabled for those who listen', disabled],
	])('passes when %s', (_, change) => {
		change();
		start();
		expect(click()).toBe(true);
		expect([held.length, published]).toEqual([0, 1]);
	});

	it.each<[string, Partial<GateDependencies>]>([
		['nothing may be held here', {mayHold: () => false}],
		['the card cannot be shown', {show: () => undefined}],
	])('passes when %s', (_, asks) => {
		start(asks);
		expect(click()).toBe(true);
		expect(published).toBe(1);
	});

	it('passes, and ends, when the extension is gone', () => {
		start({isAlive: () => false});
		click();
		expect([published, ending.signal.aborted]).toEqual([1, true]);
	});

	it('tells what went out, once until the field is emptied, and never what is held', () => {
		const told: string[] = [];
		start({published: all => void told.push(...all.map(({id}) => id))});
		click();
		expect(told).toEqual([]);
		tips = [];
		frames();
		vi.advanceTimersByTime(5000);
		click();
		click();
		expect(told).toEqual(['c1']);
		const [composer] = composers;
		find<HTMLTextAreaElement>('textarea').value = '';
		for (const read of composer?.onRead ?? []) read({} as never);
		click();
		expect(told).toEqual(['c1', 'c1']);
	});

	it('lets the press pass when telling fails', () => {
		tips = [];
		start({
			published: () => {
				throw new Error('gone');
			},
		});
		expect(click()).toBe(true);
		expect(published).toBe(1);
	});

	it("passes a script's click", () => {
		start();
		find('.publish').click();
		expect([held.length, published]).toEqual([0, 1]);
	});

	it('swallows what follows at once, and passes once the card has been seen, which takes it away', () => {
		start();
		click();
		frames();
		click();
		enter();
		expect([held.length, published]).toEqual([1, 0]);
		vi.advanceTimersByTime(SEEN_MS);
		click();
		expect([held.length, published, card.isConnected]).toEqual([1, 1, false]);
		click();
		expect([held.length, published]).toEqual([1, 2]);
	});

	it('publishes as it is by one click on the control, of which the submit passes too', () => {
		start();
		click();
		frames();
		held[0]?.publish();
		expect([published, card.isConnected]).toEqual([1, false]);
		const submit = new SubmitEvent('submit', {bubbles: true, cancelable: true, submitter: find('.publish')});
		Object.defineProperty(submit, 'preventDefault', {value: vi.fn()});
		send(find('form'), submit);
		expect(held).toHaveLength(1);
	});

	it('clicks the control the site has put in place of the old one', () => {
		start();
		click();
		const other = document.createElement('button');
		other.className = 'publish';
		find('.publish').replaceWith(other);
		held[0]?.publish();
		expect(published).toBe(1);
	});

	it('types the key where Enter alone publishes and there is nothing to click', () => {
		const [first] = composers;
		composers = first ? [{...first, kind: {...kind, keys: ['enter']}}] : [];
		find('.publish').remove();
		start();
		expect(enter({ctrlKey: false})).toBe(false);
		held[0]?.publish();
		expect([held.length, published, document.activeElement]).toEqual([1, 1, find('textarea')]);
	});

	it('passes the next press after "change", but holds for new words', () => {
		start();
		click();
		held[0]?.change();
		expect([card.isConnected, document.activeElement]).toEqual([false, find('textarea')]);
		click();
		expect([held.length, published]).toEqual([1, 1]);
		tips = [tip({spans: [[0, 4]]})];
		click();
		expect([held.length, published, held[1]?.again]).toEqual([2, 1, true]);
	});

	it('passes when the page has taken the card away', () => {
		start();
		click();
		card.remove();
		click();
		expect([held.length, published]).toEqual([1, 1]);
	});

	it('holds a form that is sent without a click', () => {
		start();
		const passed = send(find('form'), new SubmitEvent('submit', {bubbles: true, cancelable: true}));
		expect([passed, held.length]).toEqual([false, 1]);
	});
});

describe('keys that publish', () => {
	it('are held, and stay held for as long as the key is', () => {
		start();
		expect(enter()).toBe(false);
		vi.advanceTimersByTime(2 * SEEN_MS);
		expect(enter({repeat: true})).toBe(false);
		expect([held.length, published]).toEqual([1, 0]);
		expect(enter()).toBe(true);
		expect(published).toBe(1);
	});

	it("pass when a script makes them, also while the person's own is held", () => {
		start();
		enter();
		const scripted = new KeyboardEvent('keydown', {
			key: 'Enter',
			code: 'Enter',
			repeat: true,
			bubbles: true,
			cancelable: true,
		});
		expect(find('textarea').dispatchEvent(scripted)).toBe(true);
	});

	it('pass for as long as they are held when the first moment passed', () => {
		tips = [];
		start();
		enter();
		tips = [phone];
		expect(enter({repeat: true})).toBe(true);
		expect([held.length, published]).toEqual([0, 2]);
	});

	it.each<[string, KeyboardEventInit]>([
		['Enter alone, where that is a new line', {ctrlKey: false}],
		['another key', {key: 's', code: 'KeyS'}],
		['Enter in a composition', {isComposing: true}],
		['Enter an input method takes', {keyCode: 229}],
	])('are not %s', (_, options) => {
		start();
		expect(enter(options)).toBe(true);
		expect(held).toEqual([]);
	});

	it.each([
		['aria-activedescendant', 'option-1'],
		['aria-expanded', 'true'],
	])('are not Enter that picks a suggestion: %s', (name, value) => {
		find('textarea').setAttribute(name, value);
		start();
		expect(enter()).toBe(true);
		expect(held).toEqual([]);
	});
});
