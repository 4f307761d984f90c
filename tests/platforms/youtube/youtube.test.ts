// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';

const open = (file: string, selector: string) => {
	openFixture(`youtube/${file}.html`, 'https://www.youtube.com/watch?v=1');
	return composerOf('youtube', selector);
};

describe('YouTube', () => {
	it('reads a comment as it is seen, with the film it answers', () => {
		expect(readDraft(open('comments', '.comment')!)).toEqual({
			platform: 'youtube',
			surface: 'comment',
			text: 'Vilken nyckel?\nTack 🙂\n\nÅsa',
			links: [],
			pictures: [],
			limit: {max: 10_000, count: 'utf16'},
			parent: {text: 'Så lagas en cykel', author: 'Lingonby cykelkök'},
		});
	});

	it('knows the comment a reply answers', () => {
		const reading = readDraft(open('comments', '.reply')!);
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'Funkar det på vintern?', author: '@per'}]);
	});

	it("keeps each box's button apart", () => {
		expect(findPublishControl(open('comments', '.comment')!)?.id).toBe('publish');
		expect(findPublishControl(composerOf('youtube', '.reply')!)?.textContent).toBe('Svara');
	});

	it('tells a post of one’s own from a comment on one', () => {
		const own = readDraft(open('community', '.own')!);
		expect([own?.surface, own?.parent]).toEqual(['post', undefined]);
		const reading = readDraft(composerOf('youtube', '.comment')!);
		expect([reading?.surface, reading?.parent]).toEqual([
			'comment',
			{text: 'Vad vill ni se?', author: 'Lingonby cykelkök'},
		]);
	});

	it('never reads live chat', () => {
		expect(open('comments', '.chat')).toBeUndefined();
	});
});
