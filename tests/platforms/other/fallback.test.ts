// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {findComposer} from '../../../page/composer/composer.ts';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {findPublishControl} from '../../../page/publish-gate/publish-press.ts';
import {platformOnPage} from '../../../platforms/registry/unknown-site.ts';
import {boxes, fieldAt, openBox} from '../private/open-box.ts';

const here = (field: HTMLElement) => {
	field.focus();
	return findComposer(platformOnPage(location.href, document, true), field, 'c1');
};
const open = (file: string) => {
	const box = boxes.find(each => each.file === `${file}.html`);
	if (!box) throw new Error(`No ${file}`);
	openBox(box);
	return fieldAt(box.field);
};

describe('a composer of a network whose names have changed, once a person asks', () => {
	it.each([
		['li-comment-hashed-de', 'Kommentieren', 'comment', 1250],
		['reddit-comment-renamed-de', 'Kommentieren', undefined, undefined],
		['ig-comment-lexical-sv', 'Publicera', 'comment', 2200],
	])('%s is published by its control, whatever its language, and keeps its limit', (file, words, surface, max) => {
		const composer = here(open(file));
		const draft = composer && readDraft(composer);
		expect(composer && findPublishControl(composer)?.textContent?.trim()).toBe(words);
		if (surface) expect([draft?.surface, draft?.limit?.max]).toEqual([surface, max]);
	});

	it('is left alone until then', () => {
		const field = open('li-comment-hashed-de');
		expect(findComposer(platformOnPage(location.href, document, false), field, 'c1')).toBeUndefined();
	});
});
