import type {Surface} from '../engine/draft.ts';
import {lastBefore, longestIn, parentFrom, previewsIn, wordControls} from './page/find.ts';
import type {ComposerKind, Place, Platform} from './platform.ts';

const item = '[data-pressable-container="true"]';
const editable = '[contenteditable="true"][role="textbox"]';
const takesPictures = ':has(input[type="file"])';
const composing = `[role="dialog"]${takesPictures}, ${takesPictures}:has(h1, h2, [role="heading"]):not(:has(${item}))`;
const inPage = `${takesPictures}:not(:has(${item}))`;

// A post in the composer itself: answered when it stands over the field, quoted when under it.
const postBeside = ({field, scope}: Place, side: number): Element | undefined =>
	[...scope.querySelectorAll(item)].find(
		post =>
			!post.contains(field) && post.querySelector('a[href*="/post/"]') && post.compareDocumentPosition(field) & side,
	);

// On a post's own page it is the one before the field.
const answered = (place: Place): Element | undefined => {
	const inside = postBeside(place, Node.DOCUMENT_POSITION_FOLLOWING);
	const page = place.field.ownerDocument;
	if (inside || place.scope.matches(composing) || !/\/post\//.test(page.location.pathname)) return inside;
	return lastBefore(place.field, page, item);
};
const quoted = (place: Place): Element | undefined => postBeside(place, Node.DOCUMENT_POSITION_PRECEDING);

const surface = (place: Place): Surface => {
	if (answered(place)) return 'reply';
	return quoted(place) ? 'share' : 'post';
};

const thread = {
	seen: '2026-11-22',
	publish: '[role="button"], button',
	// The button has no mark that is the same in all languages; it is the last one that shows words only.
	isPublish: (control: Element, {scope}: Place) => wordControls(scope).at(-1) === control,
	keys: ['mod-enter'],
	// Everything public can take a picture.
	isMessage: ({scope}: Place) => !scope.matches(`${composing}, ${inPage}`),
	surface,
	parent: (place: Place) => {
		const post = answered(place) ?? quoted(place);
		return parentFrom(longestIn(post, '[dir="auto"]'), post?.querySelector('a[href^="/@"]'));
	},
	pictures: ({scope}: Place) => previewsIn(scope, 'img[src^="blob:"], video'),
} satisfies Omit<ComposerKind, 'field'>;

/** Threads: Lexical, one field for each part of a thread, all published by one control. */
export default {
	title: 'Threads',
	hosts: ['https://www.threads.com/*', 'https://www.threads.net/*'],
	neverPaths: ['/messages', '/direct'],
	composers: [
		{...thread, field: `:is(${composing}) ${editable}`, scope: composing},
		// An answer on a post's own page has no heading of its own.
		{...thread, field: editable, scope: inPage},
	],
	// developers.facebook.com/docs/threads gives 500 with emoji as bytes; of our countings this comes nearest.
	limits: {read: '2026-11-22', else: {max: 500, count: 'utf16'}},
	// One topic tag is all Threads takes.
	customs: {read: '2026-11-22', hashtags: 1, emoji: 3, lix: {sv: 45, en: 55}, alt: 'advice', links: true},
} satisfies Platform;
