// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl, findPublishPress} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';
import {pressKey} from '../press-key.ts';

const open = (file: string, selector: string, path = '/') => {
	openFixture(`facebook/${file}.html`, `https://www.facebook.com${path}`);
	return composerOf('facebook', selector);
};

describe('a post on Facebook', () => {
	it('is read with links, pictures, audience and limit', () => {
		expect(readDraft(open('post', '#post')!)).toEqual({
			platform: 'facebook',
			surface: 'post',
			text: 'Hej på er 🙂\n\nLäs https://example.org/a, tack.',
			links: ['https://example.org/a'],
			pictures: [{kind: 'picture'}, {kind: 'picture', alt: 'Ett berg'}],
			limit: {max: 63206, count: 'utf16'},
			audience: 'network',
		});
	});

	it('is published by the last button that shows words only', () => {
		expect(findPublishControl(open('post', '#post')!)?.id).toBe('publish');
	});

	it('counts as closed in a group that does not say it is open', () => {
		const composer = open('post', '#post', '/groups/1')!;
		document.querySelector('[aria-label^="Redigera"]')?.remove();
		expect(readDraft(composer)?.audience).toBe('closed');
	});

	it('is a share when another post stands in its dialog', () => {
		const composer = open('post', '#post')!;
		composer.field.insertAdjacentHTML('afterend', '<div data-ad-rendering-role="story_message">Det delade</div>');
		const reading = readDraft(composer);
		expect([reading?.surface, reading?.parent]).toEqual(['share', {text: 'Det delade'}]);
	});
});

describe('answers on Facebook', () => {
	it('know the post a comment answers', () => {
		const reading = readDraft(open('comments', '#comment')!);
		expect([reading?.surface, reading?.text, reading?.parent, reading?.limit?.max]).toEqual([
			'comment',
			'På måndag',
			{text: 'När öppnar ni igen?', author: 'Karin Ek'},
			8000,
		]);
	});

	it('know the comment a reply answers', () => {
		const reading = readDraft(open('comments', '#reply')!);
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'Och parkeringen?', author: 'Per Berg'}]);
	});

	it('are published by Enter alone, and by a button where there is one', () => {
		const composer = open('comments', '#comment')!;
		expect(findPublishControl(composer)?.getAttribute('aria-label')).toBe('Kommentera');
		expect(findPublishPress(pressKey(composer), [composer])?.composers).toEqual([composer]);
		expect(findPublishPress(pressKey(composer, {shiftKey: true}), [composer])).toBeUndefined();
		const reply = composerOf('facebook', '#reply')!;
		expect([findPublishControl(reply), findPublishPress(pressKey(reply), [reply])?.control]).toEqual([
			undefined,
			undefined,
		]);
	});
});

describe('messages on Facebook', () => {
	it.each(['#chat', '#loose', '#message'])('are never read: %s', selector => {
		expect(open('post', selector)).toBeUndefined();
	});

	it('are never read where they have a page of their own', () => {
		expect(open('comments', '#comment', '/messages/t/1')).toBeUndefined();
	});
});
