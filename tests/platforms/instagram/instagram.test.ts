// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl, findPublishPress} from '../../../page/publish-gate/publish-press.ts';
import {composerOf, openFixture} from '../page-with.ts';
import {pressKey} from '../press-key.ts';

const open = (file: string, selector: string, path = '/') => {
	openFixture(`instagram/${file}.html`, `https://www.instagram.com${path}`);
	return composerOf('instagram', selector);
};
const comment = (text: string) => {
	const composer = open('comments', '#comment', '/p/1/')!;
	document.querySelector('textarea')!.value = text;
	return composer;
};

describe('a caption on Instagram', () => {
	it('is read with its picture and its limit', () => {
		expect(readDraft(open('caption', '#caption')!)).toEqual({
			platform: 'instagram',
			surface: 'post',
			text: 'Åsa på isen 🙂\n#vinter',
			links: [],
			pictures: [{kind: 'picture'}],
			limit: {max: 2200, count: 'utf16', fold: 125},
		});
	});

	it('is published by the button over it that shows words only', () => {
		expect(findPublishControl(open('caption', '#caption')!)?.id).toBe('publish');
	});
});

describe('a comment on Instagram', () => {
	it('knows the caption it answers', () => {
		const reading = readDraft(comment('På tisdag\ntror jag'));
		expect([reading?.surface, reading?.text, reading?.parent]).toEqual([
			'comment',
			'På tisdag\ntror jag',
			{text: 'När fryser sjön?', author: 'karin.ek'},
		]);
	});

	it('is a reply when it begins with the name of someone who commented', () => {
		const reading = readDraft(comment('@per Det hoppas jag'));
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'Snart, tror jag', author: 'per'}]);
		expect(readDraft(comment('@nina se här'))?.surface).toBe('comment');
	});

	it('is published by its button and by Enter alone', () => {
		const composer = comment('Ja');
		expect(findPublishControl(composer)?.id).toBe('publish');
		expect(findPublishPress(pressKey(composer), [composer])?.control?.id).toBe('publish');
	});
});

describe('messages on Instagram', () => {
	it.each(['#message', '#loose'])('are never read: %s', selector => {
		expect(open('caption', selector)).toBeUndefined();
	});

	it.each(['/direct/t/1/', '/stories/karin.ek/1/'])('are never read on %s', path => {
		expect(open('comments', '#comment', path)).toBeUndefined();
	});
});
