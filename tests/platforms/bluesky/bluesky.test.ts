// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl, findPublishPress} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';
import {pressKey} from '../press-key.ts';

const open = (file: string, selector: string, path = '/') => {
	openFixture(`bluesky/${file}.html`, `https://bsky.app${path}`);
	return composerOf('bluesky', selector);
};

describe('a post on Bluesky', () => {
	it('is read with its pictures and its limit', () => {
		expect(readDraft(open('thread', '#first')!)).toEqual({
			platform: 'bluesky',
			surface: 'post',
			text: 'Del ett\n\nmed mer 🙂',
			links: [],
			pictures: [{kind: 'picture'}, {kind: 'picture', alt: 'Ett berg'}],
			limit: {max: 300, count: 'bluesky'},
		});
	});

	it('shares one publication, and one control, with the other parts of its thread', () => {
		const first = open('thread', '#first');
		const second = composerOf('bluesky', '#second');
		expect(first?.scope).toBe(second?.scope);
		expect(findPublishControl(second!)?.textContent).toBe('Publicera alla');
	});

	it.each([
		['Enter', true],
		['NumpadEnter', false],
	])('is published by Ctrl and %s: %s', (code, publishes) => {
		const composer = open('thread', '#first')!;
		expect(findPublishPress(pressKey(composer, {ctrlKey: true, code}), [composer]) !== undefined).toBe(publishes);
	});

	it('is a share when it holds a quoted post', () => {
		const composer = open('thread', '#first')!;
		composer.scope.insertAdjacentHTML(
			'beforeend',
			'<a href="/profile/karin.example/post/2"><div data-testid="postText">Det citerade</div></a>',
		);
		const reading = readDraft(composer);
		expect([reading?.surface, reading?.parent]).toEqual(['share', {text: 'Det citerade'}]);
	});

	it('is read over the page of messages too', () => {
		expect(open('thread', '#first', '/messages/1')).toBeDefined();
	});

	it('is never a message', () => {
		expect(open('thread', '#message')).toBeUndefined();
	});
});

describe('an answer on Bluesky', () => {
	it('knows the post over it', () => {
		const reading = readDraft(open('reply', '#reply p')!);
		expect([reading?.surface, reading?.text, reading?.parent]).toEqual([
			'reply',
			'På måndag',
			{text: 'När öppnar ni igen?', author: 'Karin Ek'},
		]);
	});
});
