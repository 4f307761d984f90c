// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {platformFor} from '../../../platforms/registry/platform-for-page.ts';
import {composerOf, openFixture} from '../page-with.ts';

const open = (address = 'https://mastodon.social/home') => {
	openFixture('mastodon/compose.html', address);
	document.querySelector('textarea')!.value = 'Ja!\nHos oss';
	return composerOf('mastodon', 'textarea')!;
};

describe('Mastodon', () => {
	it('reads a reply with its parent, its pictures and who can read it', () => {
		expect(readDraft(open())).toEqual({
			platform: 'mastodon',
			surface: 'reply',
			text: 'Ja!\nHos oss',
			links: [],
			pictures: [{kind: 'picture', alt: ''}, {kind: 'picture'}],
			limit: {max: 500, count: 'mastodon'},
			parent: {text: 'Har någon provat?', author: 'Karin Ek'},
			audience: 'public',
		});
	});

	it('reads a post where nothing is answered', () => {
		const composer = open();
		document.querySelector('.reply-indicator')?.remove();
		expect(readDraft(composer)?.surface).toBe('post');
		expect(findPublishControl(composer)?.textContent).toBe('Svara');
	});

	it('never reads a post to mentioned people only, from the moment it becomes one', () => {
		const composer = open();
		document.querySelector('svg')?.setAttribute('class', 'icon icon-at');
		expect(readDraft(composer)).toBeUndefined();
		expect(composerOf('mastodon', 'textarea')).toBeUndefined();
	});

	it('takes no other field', () => {
		open();
		expect(composerOf('mastodon', '#cw-spoiler-input')).toBeUndefined();
	});

	it('is recognised by its page on an instance nobody listed', () => {
		open('https://social.example/home');
		expect(platformFor('https://social.example/home', document)?.name).toBe('mastodon');
		document.body.innerHTML = '<form><textarea></textarea></form>';
		expect(platformFor('https://social.example/home', document)).toBeUndefined();
		expect(platformFor('https://mastodon.social/home', document)?.name).toBe('mastodon');
	});
});
