// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {type Composer, findComposer} from '../../../page/composer/composer.ts';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {platformOnPage, unreadFieldIn} from '../../../platforms/registry/unknown-site.ts';
import {openFixture} from '../page-with.ts';

const INTRANET = 'https://intranet.example/wall';
const open = (file: string, address = INTRANET) => openFixture(`other/${file}.html`, address);
const find = (selector: string) => document.querySelector<HTMLElement>(selector)!;
const composerIn = (selector: string, {here = false} = {}): Composer | undefined =>
	findComposer(platformOnPage(location.href, document, here), find(selector), 'c1');

describe('a network nobody wrote a file for', () => {
	it('is read like one, where the person has let Äkta in', () => {
		open('google-plus', 'https://plus.example/');
		expect(readDraft(composerIn('#share div')!)).toEqual({
			platform: 'other',
			surface: 'post',
			text: 'Hej på er 🙂\nLäs https://example.org/a, tack.\n\nÅsa',
			links: ['https://example.org/a'],
			pictures: [{kind: 'picture'}],
		});
	});

	it('has the name of its address', () => {
		open('google-plus', 'https://plus.example/');
		expect(platformOnPage(location.href, document, false).platform.title).toBe('plus.example');
	});

	it('publishes by the control that says so', () => {
		open('google-plus', 'https://plus.example/');
		expect(findPublishControl(composerIn('#share')!)?.id).toBe('publish');
		open('fields');
		expect(findPublishControl(composerIn('#plain')!)?.id).toBe('send');
	});

	it('has the limit its own field sets, and no other', () => {
		open('fields');
		expect(readDraft(composerIn('#plain')!)?.limit).toEqual({max: 200, count: 'utf16'});
	});
});

describe('fields that are never read', () => {
	it.each(['login', 'payment', 'address', 'labelled', 'readonly', 'line', 'query', 'code'])('%s', id => {
		open('fields');
		expect(composerIn(`#${id}`)).toBeUndefined();
		find(`#${id}`).focus();
		expect(composerIn(`#${id}`, {here: true})).toBeUndefined();
	});

	it('search', () => {
		open('google-plus');
		expect(composerIn('#searching')).toBeUndefined();
	});

	it('any, on a page without forms that asks for a password', () => {
		document.body.innerHTML = '<div><input type="password"></div><textarea></textarea>';
		expect(composerIn('textarea')).toBeUndefined();
	});
});

describe('a field its network does not know', () => {
	const X = 'https://x.com/settings';

	it('is left alone until the person asks, and then keeps the limits of its network', () => {
		open('fields', X);
		find('#plain').focus();
		expect(composerIn('#plain')).toBeUndefined();
		expect(readDraft(composerIn('#plain', {here: true})!)?.limit).toEqual({max: 200, count: 'utf16'});
		find('#plain').removeAttribute('maxlength');
		expect(readDraft(composerIn('#plain', {here: true})!)?.limit?.count).toBe('x-weighted');
	});

	it('is told from those nothing may be read in, and from composers', () => {
		const isUnknown = (selector: string) => {
			find(selector).focus();
			return unreadFieldIn(platformOnPage(location.href, document, false), document) === 'unknown-field';
		};
		open('fields', X);
		expect(isUnknown('#plain')).toBe(true);
		for (const never of ['login', 'payment', 'code', 'line']) expect(isUnknown(`#${never}`), never).toBe(false);
		find('#plain').setAttribute('data-testid', 'dmComposerTextInput');
		expect(isUnknown('#plain')).toBe(false);
		find('#plain').setAttribute('data-testid', 'tweetTextarea_0');
		find('#plain').setAttribute('contenteditable', 'true');
		expect(isUnknown('#plain')).toBe(false);
		open('fields');
		expect(isUnknown('#plain')).toBe(false);
	});

	it('is the only one that was asked for', () => {
		open('google-plus', X);
		document.body.insertAdjacentHTML('beforeend', '<textarea id="asked"></textarea>');
		find('#asked').focus();
		expect(composerIn('#asked', {here: true})?.field.id).toBe('asked');
		expect(composerIn('#share', {here: true})).toBeUndefined();
	});

	it('is not asked for where the network keeps messages', () => {
		open('fields', X);
		find('#plain').setAttribute('data-testid', 'dmComposerTextInput');
		find('#plain').focus();
		expect(composerIn('#plain', {here: true})).toBeUndefined();
		open('fields', 'https://x.com/messages/1');
		find('#plain').focus();
		expect(composerIn('#plain', {here: true})).toBeUndefined();
	});

	it("leaves the network's own composers as they are", () => {
		open('google-plus', X);
		document.body.insertAdjacentHTML(
			'beforeend',
			'<div><div data-testid="tweetTextarea_0" id="post" contenteditable="true"></div><button data-testid="tweetButton">Posta</button></div>',
		);
		find('#post').focus();
		expect(composerIn('#post', {here: true})?.name).toBe('x');
	});
});
