// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';

const FEED = 'https://www.linkedin.com/feed/';
const open = (file: string, selector: string, address = FEED) => {
	openFixture(`linkedin/${file}.html`, address);
	return composerOf('linkedin', selector);
};

describe('a post on LinkedIn', () => {
	it('is read with links, pictures, audience and limit from the classic composer', () => {
		expect(readDraft(open('share-classic', '.ql-editor p')!)).toEqual({
			platform: 'linkedin',
			surface: 'post',
			text: 'Hej på er\nLäs https://example.org/a, tack.',
			links: ['https://example.org/a'],
			pictures: [{kind: 'picture', alt: 'Ett berg'}, {kind: 'picture'}],
			limit: {max: 3000, count: 'utf16', fold: 210},
			audience: 'public',
		});
	});

	it('is read from the newer composer', () => {
		const reading = readDraft(open('share-newer', '.ProseMirror')!);
		expect([reading?.surface, reading?.text, reading?.pictures]).toEqual(['post', 'Hej', [{kind: 'picture', alt: ''}]]);
	});

	it('is published by the primary button, and in the newer composer by the last one with only words', () => {
		expect(findPublishControl(open('share-classic', '.ql-editor')!)?.textContent).toBe('Publicera');
		expect(findPublishControl(open('share-newer', '.ProseMirror')!)?.id).toBe('publish');
	});

	it('is written for the organisation on its own pages, elsewhere LinkedIn does not say', () => {
		const company = 'https://www.linkedin.com/company/12/admin/page-posts/published/?share=true';
		expect(readDraft(open('share-classic', '.ql-editor', company)!)?.voice).toBe('organisation');
		expect(readDraft(open('share-classic', '.ql-editor')!)).not.toHaveProperty('voice');
	});
});

describe.each(['comments-classic', 'comments-newer'])('answers in %s', file => {
	it('know the post a comment answers', () => {
		const reading = readDraft(open(file, '#comment')!);
		expect([reading?.surface, reading?.text, reading?.parent, reading?.limit?.max]).toEqual([
			'comment',
			'På måndag',
			{text: 'När öppnar ni igen?', author: 'Karin Ek'},
			1250,
		]);
	});

	it('are written for the organisation on its own pages', () => {
		expect(readDraft(open(file, '#comment', 'https://www.linkedin.com/company/12/admin/feed/')!)?.voice).toBe(
			'organisation',
		);
	});

	it('know the comment a reply answers', () => {
		const reading = readDraft(open(file, '#reply')!);
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'Och parkeringen?', author: 'Per Berg'}]);
	});

	it('find the button that appears with the text', () => {
		expect(findPublishControl(open(file, '#comment')!)?.textContent).toBe('Kommentera');
		expect(findPublishControl(open(file, '#reply')!)).toBeUndefined();
	});
});

describe('messages on LinkedIn', () => {
	it('are never read', () => {
		expect(open('comments-classic', '#message')).toBeUndefined();
		expect(open('share-newer', '.ProseMirror', 'https://www.linkedin.com/messaging/thread/1/')).toBeUndefined();
	});
});
