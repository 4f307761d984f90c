// @vitest-environment happy-dom
import {describe, expect, it} from 'vitest';
import {findComposer} from '../../../page/composer/composer.ts';
import {readDraft} from '../../../page/composer/read-draft.ts';
import {platformOnPage, unreadFieldIn} from '../../../platforms/registry/unknown-site.ts';
import {type Box, boxes, fieldAt, openBox} from './open-box.ts';

const readIn = (field: HTMLElement, here: boolean) => {
	const known = platformOnPage(location.href, document, false);
	const composer = findComposer(known, field, 'c1') ?? (here ? findComposer(askedIn(field), field, 'c1') : undefined);
	return composer && readDraft(composer) && composer;
};
const askedIn = (field: HTMLElement) => {
	field.focus();
	return platformOnPage(location.href, document, true);
};
const fieldsOf = (box: Box, expected: Box['expect']): readonly string[] => [
	...(box.expect === expected ? [box.field] : []),
	...(box.also ?? []).filter(({expect}) => expect === expected).map(({field}) => field),
];
const withAny = (expected: Box['expect']) => boxes.filter(box => fieldsOf(box, expected).length > 0);

describe.each(withAny('private'))('a message in $file', box => {
	it('is never read, is not offered, and is said to be one where it can be told', () => {
		openBox(box);
		for (const selector of fieldsOf(box, 'private')) {
			const field = fieldAt(selector);
			expect([readIn(field, false), readIn(field, true)], selector).toEqual([undefined, undefined]);
			const known = platformOnPage(location.href, document, false);
			expect(unreadFieldIn(known, document)).toBe(box.untold ? undefined : 'message');
		}
	});
});

describe.each(withAny('public').filter(({contested}) => !contested))('a public box in $file', box => {
	it('is read', () => {
		openBox(box);
		for (const selector of fieldsOf(box, 'public')) expect(readIn(fieldAt(selector), true), selector).toBeDefined();
	});
});

// Sites no platform file knows.
const elsewhere = /^(app-shell|bsky-self|discourse|phanpy|pixelfed|wordpress|phpbb|github|lemmy)/;
const ofToday = boxes.filter(
	({expect, surface, names, file}) => expect === 'public' && surface && !names && !elsewhere.test(file),
);

describe.each(ofToday)('$file', box => {
	it('is a composer of its network, for what it is for', () => {
		openBox(box);
		const composer = findComposer(platformOnPage(location.href, document, false), fieldAt(box.field), 'c1');
		const draft = composer && readDraft(composer);
		expect(draft?.surface === 'title' ? 'post' : draft?.surface).toBe(box.surface);
		if (box.voice) expect(draft?.voice ?? 'self').toBe(box.voice);
	});
});

describe.each(withAny('nobody'))('$file', box => {
	it('is no composer of its network', () => {
		openBox(box);
		for (const selector of fieldsOf(box, 'nobody')) expect(readIn(fieldAt(selector), false), selector).toBeUndefined();
		if (box.guard === 'private') expect(readIn(fieldAt(box.field), true)).toBeUndefined();
	});
});
