// @vitest-environment happy-dom
import type {Window as FixtureWindow} from 'happy-dom';
import {beforeEach, describe, expect, it} from 'vitest';
import {isBoxAt} from '../../../companion/field-notice.ts';
import {findComposer} from '../../../page/composer/composer.ts';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {boxOf} from '../../../platforms/registry/box-shape.ts';
import {findComposerShape} from '../../../platforms/registry/fallback-kind.ts';
import {noticeOfComposer, noticeOfUnread} from '../../../platforms/registry/field-notice.ts';
import {platformOnPage} from '../../../platforms/registry/unknown-site.ts';
import {boxes, fieldAt, openBox} from '../private/open-box.ts';

const open = (file: string): HTMLElement => {
	const box = boxes.find(each => each.file === `${file}.html`);
	if (!box) throw new Error(`No ${file}`);
	openBox(box);
	return fieldAt(box.field);
};
const here = (isChosen = (_field: HTMLElement) => false) => platformOnPage(location.href, document, false, isChosen);
const noticeIn = (field: HTMLElement) => noticeOfUnread(here(), field);

beforeEach(() => {
	document.body.replaceChildren();
});

const changed = [
	'li-comment-hashed-de',
	'reddit-comment-renamed-de',
	'x-post-renamed-de',
	'two-post-dialog-gif-search',
];

describe('a box whose names no file of its network knows', () => {
	it.each(changed)('%s is said not to be recognised, and is read in once its like was chosen', file => {
		const field = open(file);
		const notice = noticeIn(field);
		if (notice?.kind !== 'unknown-field') throw new Error(`It is ${notice?.kind}`);
		expect(isBoxAt(notice.box, location.href)).toBe(true);
		expect(isBoxAt(notice.box, 'https://elsewhere.example/')).toBe(false);
		const known = here(each => boxOf(each) === notice.box);
		expect(findComposer(known, field, 'c1')?.name).toBe(known.name);
		expect(
			findComposer(
				here(each => boxOf(each) === 'x.com another'),
				field,
				'c1',
			),
		).toBeUndefined();
	});

	it('is offered in its page only where it is built as a composer is', () => {
		expect(findComposerShape(open('two-post-dialog-gif-search'))?.getAttribute('role')).toBe('dialog');
		document.body.innerHTML = '<div><textarea></textarea><button>Spara</button></div>';
		expect(findComposerShape(fieldAt('textarea'))).toBeUndefined();
		document.body.innerHTML = '<form><textarea></textarea><button type="button"><svg></svg></button></form>';
		expect(findComposerShape(fieldAt('textarea'))).toBeUndefined();
	});

	it('is told of without a word, a label or an address of the page', () => {
		const field = open('li-comment-hashed-de');
		field.textContent = 'Hemligt utkast om Karin';
		field.setAttribute('aria-label', 'Kommentar hinzufügen');
		field.setAttribute('data-user-4711', 'karin');
		const notice = noticeIn(field);
		const structure = notice && 'structure' in notice ? notice.structure : '';
		expect(structure).toContain('network: linkedin');
		expect(structure).toContain('role=textbox');
		expect(structure).toMatch(/^after: button/m);
		for (const leak of [
			'Hemligt',
			'Karin',
			'karin',
			'hinzu',
			'Kommentieren',
			'4711',
			location.hostname,
			'http',
			'urn:',
		])
			expect(structure).not.toContain(leak);
	});
});

describe('a host of a network of which no kind knows a box', () => {
	const page = (address: string) => {
		(window as unknown as FixtureWindow).happyDOM.setURL(address);
		document.body.innerHTML = `<main><form><textarea></textarea><button type="button">Svara</button></form></main>`;
		return fieldAt('textarea');
	};

	it.each([
		['https://studio.youtube.com/channel/UC1/comments', 'youtube', 10_000],
		['https://m.youtube.com/watch?v=1', 'youtube', 10_000],
		['https://business.facebook.com/latest/posts/published_posts', 'facebook', 63_206],
	])('%s reads nothing and offers the box, with the limit of its network once chosen', (address, network, max) => {
		const field = page(address);
		expect(findComposer(here(), field, 'c1')).toBeUndefined();
		expect(noticeIn(field)?.kind).toBe('unknown-field');
		const composer = findComposer(
			here(() => true),
			field,
			'c1',
		);
		const draft = composer && readDraft(composer);
		expect([draft?.platform, draft?.limit?.max]).toEqual([network, max]);
	});

	it.each(['https://business.facebook.com/latest/inbox/all', 'https://business.facebook.com/messages/t/1'])(
		'%s is a page of messages',
		address => {
			expect(noticeIn(page(address))?.kind).toBe('message');
		},
	);
});

describe('the one form of a network for posts and for messages', () => {
	it.each([
		['masto5-message-de', undefined, 'message'],
		['masto5-post', 'Reply', 'unsure'],
		['masto5-post', undefined, undefined],
	])('%s, titled %s, is %s', (file, title, kind) => {
		const field = open(file);
		const heading = document.querySelector('[role="dialog"] h2');
		if (title && heading) heading.textContent = title;
		expect(noticeIn(field)?.kind).toBe(kind);
	});
});

describe('a box that is read and that nothing in sight publishes', () => {
	const composer = () => {
		const found = findComposer(here(), fieldAt('[data-testid="tweetTextarea_0"]'), 'c1');
		if (!found) throw new Error('No composer');
		return found;
	};
	const page = (text: string, control: string) => {
		open('x-search-topic-mail');
		document.body.innerHTML = `<main><div><div data-testid="tweetTextarea_0" contenteditable="true">${text}</div>${control}</div></main>`;
	};

	it.each([
		['is said so once something is written', 'Hej', '<button data-testid="k2">Posta</button>', 'no-publish'],
		['is left in peace while it is empty', '', '<button data-testid="k2">Posta</button>', undefined],
		['is left in peace where there is a control', 'Hej', '<button data-testid="tweetButton">Posta</button>', undefined],
	])('%s', (_what, text, control, kind) => {
		page(text, control);
		expect(noticeOfComposer(composer())?.kind).toBe(kind);
	});
});
