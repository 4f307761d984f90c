// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {findComposer} from '../../../page/composer/composer.ts';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {platforms} from '../../../platforms/registry/index.ts';
import {composerOf, openFixture} from '../page-with.ts';

const open = (file: string, selector: string, path = '/r/lingonby/') => {
	openFixture(`reddit/${file}.html`, `https://www.reddit.com${path}`);
	return composerOf('reddit', selector);
};
const openSubmit = () => {
	const body = open('submit', '#body p', '/r/lingonby/submit')!;
	const rootOf = (selector: string) => document.querySelector(selector)!.attachShadow({mode: 'open'});
	const title = rootOf('post-composer-title');
	title.innerHTML = '<textarea name="title">Vilka däck</textarea>';
	rootOf('r-post-form-submit-button').innerHTML =
		'<button id="inner-save-draft-button">Spara</button><button id="inner-post-submit-button">Publicera</button>';
	const known = platforms.find(({name}) => name === 'reddit')!;
	return {body, title: findComposer(known, title.querySelector('textarea')!, 'c2')!};
};

describe('a post on Reddit', () => {
	it('has a title and a body, each with its own limit', () => {
		const {body, title} = openSubmit();
		const [post, head] = [readDraft(body), readDraft(title)];
		expect([post?.surface, post?.text, post?.limit?.max]).toEqual(['post', 'Jag behöver råd\nom däck 🙂', 40_000]);
		expect([head?.surface, head?.text, head?.limit?.max]).toEqual(['title', 'Vilka däck', 300]);
	});

	it('is one publication, by a button in a shadow root that is not the one that saves', () => {
		const {body, title} = openSubmit();
		expect(body.scope).toBe(title.scope);
		expect(findPublishControl(body)?.textContent).toBe('Publicera');
	});
});

describe('answers on Reddit', () => {
	it('know the post a comment answers', () => {
		const reading = readDraft(open('comments', '#comment')!);
		expect([reading?.surface, reading?.text, reading?.parent]).toEqual([
			'comment',
			'På måndag',
			{text: 'När öppnar ni igen?', author: 'karinek'},
		]);
	});

	it('know the comment a reply answers, not those around it', () => {
		const reading = readDraft(open('comments', '#reply')!);
		expect([reading?.surface, reading?.parent]).toEqual(['reply', {text: 'Och parkeringen?', author: 'perberg'}]);
	});

	it('have a button of their own', () => {
		expect(findPublishControl(open('comments', '#comment')!)?.id).toBe('publish');
		expect(findPublishControl(composerOf('reddit', '#reply')!)?.textContent).toBe('Svara');
	});
});

describe('the old pages of Reddit', () => {
	const read = (selector: string) => readDraft(open('old', selector)!);

	it.each([
		['#comment', 'comment', 'karinek'],
		['#reply', 'reply', 'perberg'],
		['#title', 'title', undefined],
		['#text', 'post', undefined],
	])('%s is a %s answering %s', (selector, surface, author) => {
		expect([read(selector)?.surface, read(selector)?.parent?.author]).toEqual([surface, author]);
	});

	it('show what is being edited as published', () => {
		expect([read('#edit')?.published, read('#edit')?.parent]).toEqual(['Och parkeringen?', undefined]);
		expect(read('#comment')).not.toHaveProperty('published');
	});

	it('publish by the button that saves', () => {
		expect(findPublishControl(open('old', '#comment')!)?.textContent).toBe('save');
	});
});

describe('messages on Reddit', () => {
	it('are never read', () => {
		expect(open('submit', '#chat')).toBeUndefined();
		expect(open('old', '#comment', '/message/compose')).toBeUndefined();
	});

	it('no more than a field that only has the name of one', () => {
		expect(open('submit', '#loose')).toBeUndefined();
	});
});
