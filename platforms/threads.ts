import type {Surface} from '../engine/model/draft.ts';
import {editableTextbox} from '../page/dom/editable.ts';
import {lastBefore, longestTextElement, parentFrom, previewsIn, wordControls} from '../page/dom/read-elements.ts';
import {composedAncestors} from '../page/dom/shadow-dom.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const item = '[data-pressable-container="true"]';
const heading = 'h1, h2, [role="heading"]';
const dialog = '[role="dialog"]';
// The post answered and the one quoted; what holds more is a feed.
const MOST_POSTS = 2;

const isFeed = (at: Element): boolean =>
	at.matches('main, [role="main"], body') || at.querySelectorAll(item).length > MOST_POSTS;

const beforeFeed = (field: HTMLElement): readonly Element[] => {
	const around = [...composedAncestors(field)].slice(1);
	const end = around.findIndex(isFeed);
	return end === -1 ? around : around.slice(0, end);
};

// A composer has a title; an answer on a post's own page has none, and ends where the page begins.
const findScope = (field: HTMLElement): Element | undefined => {
	const taking = beforeFeed(field).filter(at => at.querySelector('input[type="file"]'));
	const titled = taking.find(isComposing);
	return titled ?? (isPostPage(field) ? taking.find(at => wordControls(at).length > 0) : undefined);
};

const isPostPage = ({ownerDocument}: Element): boolean => /\/post\//.test(ownerDocument.location.pathname);
const isComposing = (scope: Element): boolean => scope.matches(dialog) || scope.querySelector(heading) !== null;

// A post in the composer itself: answered when it stands over the field, quoted when under it.
const postBeside = ({field, scope}: ComposerElements, side: number): Element | undefined =>
	[...scope.querySelectorAll(item)].find(
		post =>
			!post.contains(field) && post.querySelector('a[href*="/post/"]') && post.compareDocumentPosition(field) & side,
	);

// On a post's own page it is the one before the field.
const answered = (place: ComposerElements): Element | undefined => {
	const inside = postBeside(place, Node.DOCUMENT_POSITION_FOLLOWING);
	if (inside || isComposing(place.scope) || !isPostPage(place.field)) return inside;
	return lastBefore(place.field, place.field.ownerDocument, item);
};
const quoted = (place: ComposerElements): Element | undefined => postBeside(place, Node.DOCUMENT_POSITION_PRECEDING);

const surface = (place: ComposerElements): Surface => {
	if (answered(place)) return 'reply';
	return quoted(place) ? 'share' : 'post';
};

/** Threads: Lexical, one field for each part of a thread, all published by one control. */
export default {
	title: 'Threads',
	hosts: ['https://www.threads.com/*', 'https://www.threads.net/*'],
	neverPaths: ['/messages', '/direct'],
	composers: [
		{
			seen: '2026-11-22',
			loose: true,
			field: editableTextbox,
			findScope,
			publish: '[role="button"], button',
			// The button has no mark that is the same in all languages; it is the last one that shows words only.
			isPublish: (control, {scope}) => wordControls(scope).at(-1) === control,
			keys: ['mod-enter'],
			surface,
			parent: place => {
				const post = answered(place) ?? quoted(place);
				return parentFrom(longestTextElement(post, '[dir="auto"]'), post?.querySelector('a[href^="/@"]'));
			},
			pictures: ({scope}) => previewsIn(scope, 'img[src^="blob:"], video'),
		},
	],
	// developers.facebook.com/docs/threads gives 500 with emoji as bytes; of our countings this comes nearest.
	limits: {read: '2026-11-22', else: {max: 500, count: 'utf16'}},
	// One topic tag is all Threads takes.
	customs: {read: '2026-11-22', hashtags: 1, emoji: 3, alt: 'advice', links: true},
} satisfies Platform;
