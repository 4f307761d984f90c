// @vitest-environment happy-dom
import {afterEach, beforeEach, describe, expect, it, vi} from 'vitest';
import {type Composer, findComposer} from '../../../page/composer/composer.ts';
import {readPublication} from '../../../page/composer/read-parts.ts';
import {SEEN_MS} from '../../../page/publish-gate/decide.ts';
import {gatePublish} from '../../../page/publish-gate/gate-publish.ts';
import type {HeldPress} from '../../../page/publish-gate/gate-types.ts';
import {platformOnPage} from '../../../platforms/registry/unknown-site.ts';
import {openFixture} from '../../platforms/page-with.ts';
import {tip} from '../marks/tip.ts';

let ending: AbortController;
let composer: Composer;
let held: HeldPress[];
let cards: HTMLElement[];

const trusted = <E extends Event>(event: E): E => Object.defineProperty(event, 'isTrusted', {value: true});
const find = (selector: string): HTMLElement => {
	const found = document.querySelector<HTMLElement>(selector);
	if (!found) throw new Error(`No ${selector}`);
	return found;
};
const click = (at: Element) =>
	at.dispatchEvent(trusted(new MouseEvent('click', {bubbles: true, cancelable: true, composed: true})));
const ctrlEnter = (at: Element) =>
	at.dispatchEvent(
		trusted(
			new KeyboardEvent('keydown', {
				key: 'Enter',
				code: 'Enter',
				ctrlKey: true,
				bubbles: true,
				cancelable: true,
				composed: true,
			}),
		),
	);
const open = (file: string, selector: string, address: string, change: () => void = () => undefined): void => {
	openFixture(`${file}.html`, address);
	change();
	const found = findComposer(platformOnPage(address, document, false), find(selector), 'c1');
	if (!found) throw new Error(`No composer at ${selector}`);
	composer = found;
	const {text} = readPublication(composer);
	const answer = {tips: [tip({spans: [[0, text.length]]})], text};
	gatePublish(
		{
			composers: () => [composer],
			newest: () => answer,
			mayHold: () => true,
			published: () => undefined,
			show(asked) {
				held.push(asked);
				const host = document.body.appendChild(document.createElement('x-card'));
				cards.push(host);
				return {host, remove: () => host.remove()};
			},
			isAlive: () => true,
			end: () => ending.abort(),
		},
		ending.signal,
	);
};
const wasRead = () => {
	for (const hear of composer.onRead) hear({text: composer.field.textContent, pieces: []});
};

beforeEach(() => {
	vi.useFakeTimers();
	ending = new AbortController();
	held = [];
	cards = [];
});
afterEach(() => {
	ending.abort();
	vi.useRealTimers();
});

const withoutControls = [
	['x/thread', '#first', 'https://x.com/compose/post', '[data-testid^="tweetButton"]'],
	['linkedin/comments-newer', '#reply', 'https://www.linkedin.com/feed/', 'none'],
	['youtube/comments', '.comment', 'https://www.youtube.com/watch?v=1', '#submit-button'],
	['reddit/comments', '#comment', 'https://www.reddit.com/r/lingonby/', '[slot="submit-button"]'],
] as const;

describe.each(withoutControls)('keys in %s without a control', (file, selector, address, control) => {
	const start = () =>
		open(file, selector, address, () => {
			for (const each of document.querySelectorAll(control)) each.remove();
		});

	it('go out as the same keys, once', () => {
		start();
		const reached: boolean[] = [];
		expect(ctrlEnter(composer.field)).toBe(false);
		composer.field.addEventListener('keydown', ({ctrlKey}) => reached.push(ctrlKey));
		composer.field.addEventListener('keydown', () => composer.field.replaceChildren());
		held[0]?.publish();
		vi.advanceTimersByTime(2000);
		expect([reached, held.length]).toEqual([[true], 1]);
	});

	it('ask for one more press when the field still holds its text', () => {
		start();
		ctrlEnter(composer.field);
		held[0]?.publish();
		vi.advanceTimersByTime(2000);
		expect(held.at(-1)?.tips).toEqual([]);
		expect(ctrlEnter(composer.field)).toBe(true);
		expect(cards.filter(card => card.isConnected)).toEqual([]);
	});
});

describe('a control the site makes late', () => {
	const box = '[componentkey="commentBox-1"]';
	const LINKEDIN = 'https://www.linkedin.com/feed/';
	const late = [
		[
			'beside the box',
			() =>
				find(box).insertAdjacentHTML('afterend', '<div id="commentButtonSection-1"><button>Kommentera</button></div>'),
		],
		[
			'named by its component',
			() =>
				find(box).insertAdjacentHTML(
					'beforeend',
					'<div componentkey="commentButtonSection-1"><button>Kommentera</button></div>',
				),
		],
		[
			'that names itself',
			() =>
				find(box).insertAdjacentHTML('afterend', '<button componentkey="commentButtonSection-1">Kommentera</button>'),
		],
		[
			'that only submits',
			() => find(box).insertAdjacentHTML('beforeend', '<button type="submit"><svg></svg></button>'),
		],
	] as const;

	it.each(late)('%s holds the post', (_where, make) => {
		open('linkedin/comments-newer', '#comment', LINKEDIN, () => find('#commentButtonSection-1').remove());
		make();
		expect(
			click(
				find(
					':is([id^="commentButtonSection"], [componentkey^="commentButtonSection"]) button, button[componentkey], button[type="submit"]',
				),
			),
		).toBe(false);
		expect(held).toHaveLength(1);
	});

	it('is not the one of the next field', () => {
		open('linkedin/comments-newer', '#reply', LINKEDIN);
		expect(click(find('#commentButtonSection-1 button'))).toBe(true);
		expect(held).toEqual([]);
	});
});

describe('what was passed', () => {
	const pass = () => {
		click(find('[data-testid="tweetButton"]'));
		vi.advanceTimersByTime(50 + SEEN_MS);
		click(find('[data-testid="tweetButton"]'));
	};
	const start = () =>
		open('x/thread', '#first', 'https://x.com/compose/post', () =>
			find('[data-testid="tweetButton"]').removeAttribute('aria-disabled'),
		);

	it('is held again in the next post of a composer that stays', () => {
		start();
		pass();
		expect(held).toHaveLength(1);
		const words = [...composer.field.childNodes];
		composer.field.replaceChildren();
		wasRead();
		composer.field.replaceChildren(...words);
		wasRead();
		click(find('[data-testid="tweetButton"]'));
		expect(held).toHaveLength(2);
	});

	it('stays passed while the same post stands', () => {
		start();
		pass();
		wasRead();
		click(find('[data-testid="tweetButton"]'));
		expect(held).toHaveLength(1);
	});

	it('leaves no card after a post that went out at the first touch', () => {
		start();
		click(find('[data-testid="tweetButton"]'));
		composer.field.replaceChildren();
		wasRead();
		expect(cards.filter(card => card.isConnected)).toEqual([]);
	});
});

describe('the other fields of a publication', () => {
	const MASTODON = 'https://mastodon.social/home';
	const withWarning = (warning: string) =>
		open('mastodon/compose', 'textarea', MASTODON, () => {
			(find('textarea') as HTMLTextAreaElement).value = 'Ring 070-174 06 05';
			(find('#cw-spoiler-input') as HTMLInputElement).value = warning;
		});

	it('publish by the same keys', () => {
		withWarning('');
		expect(ctrlEnter(find('#cw-spoiler-input'))).toBe(false);
		expect(held).toHaveLength(1);
	});

	it('are held by what stands in them', () => {
		withWarning('Hennes nummer är 070-174 06 21');
		(find('textarea') as HTMLTextAreaElement).value = '';
		click(find('.compose-form__submit button'));
		expect(readPublication(composer)).toEqual({
			text: '\n\nHennes nummer är 070-174 06 21',
			parts: [
				{kind: 'text', span: [0, 0]},
				{kind: 'warning', span: [2, 32]},
			],
		});
	});
});
