// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';

const open = (file: string, selector: string, path = '/') => {
	openFixture(`threads/${file}.html`, `https://www.threads.com${path}`);
	return composerOf('threads', selector);
};

describe('a post on Threads', () => {
	it('is read with its picture and its limit', () => {
		expect(readDraft(open('thread', '#first')!)).toEqual({
			platform: 'threads',
			surface: 'post',
			text: 'Del ett 🙂\nrad två',
			links: [],
			pictures: [{kind: 'picture'}],
			limit: {max: 500, count: 'utf16'},
		});
	});

	it('shares one publication, and one control, with the other parts of its thread', () => {
		const first = open('thread', '#first');
		const second = composerOf('threads', '#second');
		expect(first?.scope).toBe(second?.scope);
		expect(findPublishControl(second!)?.id).toBe('publish');
	});
});

describe('an answer on Threads', () => {
	it('knows the post over it', () => {
		const reading = readDraft(open('reply', '#reply')!);
		expect([reading?.surface, reading?.text, reading?.parent]).toEqual([
			'reply',
			'På måndag',
			{text: 'När öppnar ni igen?', author: 'karin.ek'},
		]);
	});

	it("knows its own part of a post's page", () => {
		const composer = open('inline', '#inline', '/@karin.ek/post/1')!;
		expect([readDraft(composer)?.text, findPublishControl(composer)?.id]).toEqual(['Snart', 'publish']);
		expect(readDraft(composer)?.parent).toEqual({text: 'När öppnar ni igen?', author: 'karin.ek'});
	});

	it('is a share when the post stands under it', () => {
		const composer = open('reply', '#reply')!;
		composer.field.after(document.querySelector('#post')!);
		const reading = readDraft(composer);
		expect([reading?.surface, reading?.parent?.text]).toEqual(['share', 'När öppnar ni igen?']);
	});
});

describe('messages on Threads', () => {
	it('are never read', () => {
		expect(open('reply', '#message')).toBeUndefined();
		expect(open('reply', '#reply', '/messages/t/1')).toBeUndefined();
	});
});
