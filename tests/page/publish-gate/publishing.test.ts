// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type Composer, findComposer} from '../../../page/composer/composer.ts';
import {SEEN_MS} from '../../../page/publish-gate/decide.ts';
import {gatePublish} from '../../../page/publish-gate/gate-publish.ts';
import type {HeldPress} from '../../../page/publish-gate/gate-types.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import type {AnsweredText} from '../../../page/publish-gate/standing-pauses.ts';
import {readFieldText} from '../../../page/text/read-field-text.ts';
import {platformOnPage} from '../../../platforms/registry/unknown-site.ts';
import {openFixture} from '../../platforms/page-with.ts';
import {tip} from '../marks/tip.ts';

// One composer for each kind that publishes in a way of its own.
const places = [
	['linkedin/share-classic', '.ql-editor', 'https://www.linkedin.com/feed/'],
	['linkedin/share-newer', '.ProseMirror', 'https://www.linkedin.com/feed/'],
	['linkedin/comments-classic', '#comment', 'https://www.linkedin.com/feed/'],
	['linkedin/comments-newer', '#comment', 'https://www.linkedin.com/feed/'],
	['x/thread', '#first', 'https://x.com/compose/post'],
	['x/reply-dialog', '#reply', 'https://x.com/home'],
	['mastodon/compose', 'textarea', 'https://mastodon.social/home'],
	['facebook/post', '#post', 'https://www.facebook.com/'],
	['facebook/comments', '#comment', 'https://www.facebook.com/'],
	['instagram/caption', '#caption', 'https://www.instagram.com/'],
	['instagram/comments', '#comment', 'https://www.instagram.com/p/1/'],
	['threads/thread', '#first', 'https://www.threads.com/'],
	['threads/reply', '#reply', 'https://www.threads.com/'],
	['bluesky/thread', '#first', 'https://bsky.app/'],
	['reddit/comments', '#comment', 'https://www.reddit.com/r/lingonby/'],
	['reddit/old', '#comment', 'https://old.reddit.com/r/lingonby/'],
	['youtube/comments', '.comment', 'https://www.youtube.com/watch?v=1'],
	['other/google-plus', '#share', 'https://plus.example/'],
	['other/fields', '#plain', 'https://intranet.example/'],
] as const;

let ending: AbortController;
let composer: Composer;
let control: HTMLElement;
let held: HeldPress[];
let published: number;
let answer: AnsweredText | undefined;

const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', {value: true});
const press = (at: Element) =>
	at.dispatchEvent(trusted(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true})));
const enter = (options: KeyboardEventInit = {}) => {
	const [key] = composer.kind.keys;
	const common = {
		key: 'Enter',
		code: 'Enter',
		ctrlKey: key === 'mod-enter',
		bubbles: true,
		cancelable: true,
		composed: true,
	};
	return composer.field.dispatchEvent(trusted(new KeyboardEvent('keydown', {...common, ...options})));
};
const release = () => document.dispatchEvent(trusted(new KeyboardEvent('keyup', {key: 'Enter', code: 'Enter'})));

const open = (file: string, selector: string, address: string): void => {
	openFixture(`${file}.html`, address);
	const target = document.querySelector(selector);
	const found = target && findComposer(platformOnPage(address, document, false), target, 'c1');
	if (!found) throw new Error(`No composer at ${selector} in ${file}`);
	composer = found;
	if (composer.field instanceof HTMLTextAreaElement) composer.field.value = 'Ring 070-174 06 05';
	const at = findPublishControl(composer);
	if (!at) throw new Error(`No publish control for ${selector} in ${file}`);
	control = at;
	control.removeAttribute('aria-disabled');
};

const start = (): void => {
	answer = {tips: [tip({spans: [[0, 3]]})], text: readFieldText(composer.field).text};
	gatePublish(
		{
			composers: () => [composer],
			newest: () => answer,
			mayHold: () => true,
			published: () => undefined,
			show(asked) {
				held.push(asked);
				requestAnimationFrame(asked.shown);
				const host = document.body.appendChild(document.createElement('x-card'));
				return {host, remove: () => host.remove()};
			},
			isAlive: () => true,
			end: () => ending.abort(),
		},
		ending.signal,
	);
	document.body.addEventListener('click', () => void published++, {signal: ending.signal});
	document.body.addEventListener('submit', event => event.preventDefault(), {signal: ending.signal});
};

beforeEach(() => {
	vi.useFakeTimers();
	ending = new AbortController();
	held = [];
	published = 0;
});
afterEach(() => {
	ending.abort();
	vi.useRealTimers();
});

describe.each(places)('publishing in %s', (file, selector, address) => {
	beforeEach(() => {
		open(file, selector, address);
		start();
	});

	it('is held once, swallows a double click, and passes once the card has been seen', () => {
		expect(press(control)).toBe(false);
		expect(press(control)).toBe(false);
		vi.advanceTimersByTime(50 + SEEN_MS);
		expect([held.length, published]).toEqual([1, 0]);
		press(control);
		expect([held.length, published]).toEqual([1, 1]);
	});

	it('goes out once as it is, also by a button the site has put in place of the old one', () => {
		press(control);
		const other = control.cloneNode(true) as HTMLElement;
		control.replaceWith(other);
		held[0]?.publish();
		expect([held.length, published]).toEqual([1, 1]);
	});

	it('passes what a script presses, and every other control', () => {
		control.click();
		expect([held.length, published]).toEqual([0, 1]);
		const others = [...composer.scope.querySelectorAll('button, [role="button"]')].filter(
			other => other !== control && !control.contains(other) && !other.contains(control),
		);
		for (const other of others) press(other);
		expect(held).toEqual([]);
	});

	it('is held by the keys that publish there, once for as long as they are held', () => {
		if (composer.kind.keys.length === 0) {
			expect(enter()).toBe(true);
			return;
		}
		expect([enter(), enter({repeat: true}), held.length]).toEqual([false, false, 1]);
		release();
		vi.advanceTimersByTime(50 + SEEN_MS);
		expect([enter(), held.length]).toEqual([true, 1]);
	});

	it('is not what Enter does in a composition or a list of suggestions', () => {
		expect([enter({isComposing: true}), enter({keyCode: 229})]).toEqual([true, true]);
		composer.field.setAttribute('aria-activedescendant', 'mention-1');
		expect([enter(), held.length]).toEqual([true, 0]);
		composer.field.removeAttribute('aria-activedescendant');
		composer.field.setAttribute('aria-expanded', 'true');
		expect([enter(), held.length]).toEqual([true, 0]);
	});

	it('passes while no answer has come, and is held once one has', () => {
		const late = answer;
		answer = undefined;
		press(control);
		expect([held.length, published]).toEqual([0, 1]);
		answer = late;
		press(control);
		expect([held.length, published]).toEqual([1, 1]);
	});

	it('passes the keys and the submit of a script', () => {
		const key = {key: 'Enter', code: 'Enter', ctrlKey: true, bubbles: true, cancelable: true, composed: true};
		expect(composer.field.dispatchEvent(new KeyboardEvent('keydown', key))).toBe(true);
		composer.field.closest('form')?.dispatchEvent(new SubmitEvent('submit', {bubbles: true, cancelable: true}));
		expect(held).toEqual([]);
	});
});
