// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';

const open = (file: string, selector: string, path = '/home') => {
	openFixture(`x/${file}.html`, `https://x.com${path}`);
	return composerOf('x', selector);
};

describe('a post on X', () => {
	it('is read with its pictures and its limit', () => {
		expect(readDraft(open('thread', '#first')!)).toEqual({
			platform: 'x',
			surface: 'post',
			text: 'Del ett',
			links: [],
			pictures: [{kind: 'picture', alt: ''}],
			limit: {max: 280, count: 'x-weighted', fold: 280},
		});
	});

	it('shares one publication, and one control, with the other parts of its thread', () => {
		openFixture('x/thread.html', 'https://x.com/compose/post');
		const [first, second] = [composerOf('x', '#first'), composerOf('x', '#second')];
		expect(first?.scope).toBe(second?.scope);
		expect(findPublishControl(second!)?.textContent).toBe('Posta alla');
	});

	it('is another publication on the home page, where nothing is answered', () => {
		const home = open('thread', '#inline')!;
		expect(findPublishControl(home)?.dataset.testid).toBe('tweetButtonInline');
		expect(readDraft(home)?.surface).toBe('post');
	});

	it('is never a direct message', () => {
		expect(open('thread', '#message')).toBeUndefined();
	});

	it('is read over the page of messages too', () => {
		expect(open('thread', '#first', '/messages/1')).toBeDefined();
	});
});

describe('an answer on X', () => {
	it('knows the post before it', () => {
		const reading = readDraft(open('reply', '#inline', '/karinek/status/1')!);
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'När öppnar ni?', author: 'Karin Ek'}]);
	});

	it('knows the post over it in a dialog, and nothing of the page behind', () => {
		const reading = readDraft(open('reply-dialog', '#reply')!);
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'När öppnar ni?', author: 'Karin Ek'}]);
		document.querySelector('[role="dialog"] article')?.remove();
		expect(readDraft(composerOf('x', '#reply')!)?.surface).toBe('post');
	});

	it('is a share when it quotes', () => {
		const reading = readDraft(open('reply', '#quote')!);
		expect([reading?.surface, reading?.parent]).toEqual(['share', {text: 'Det citerade'}]);
	});
});
