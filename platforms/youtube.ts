import type {Surface} from '../engine/model/draft.ts';
import {editable} from '../page/dom/editable.ts';
import {parentFrom} from '../page/dom/read-elements.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const row = 'ytd-comment-view-model, ytd-comment-renderer';
const text = '#content-text';

// A reply's box stands in the row it answers, or in the thread whose first row that is.
const answered = ({field, scope}: ComposerElements): Element | null | undefined => {
	if (!scope.hasAttribute('is-reply') && !field.closest('ytd-comment-reply-dialog-renderer')) return undefined;
	return field.closest(row) ?? field.closest('ytd-comment-thread-renderer')?.querySelector(row);
};

const communityPost = ({field}: ComposerElements): Element | null =>
	field.closest('ytd-backstage-post-thread-renderer, ytd-browse')?.querySelector('ytd-backstage-post-renderer') ?? null;

const isOwnPost = ({scope}: ComposerElements): boolean => scope.closest('ytd-backstage-post-dialog-renderer') !== null;

const surface = (place: ComposerElements): Surface => {
	if (isOwnPost(place)) return 'post';
	return answered(place) ? 'reply' : 'comment';
};

// Ids repeat in the page, so each is looked for near the field only.
const parentOf = (place: ComposerElements) => {
	if (isOwnPost(place)) return undefined;
	const answer = answered(place);
	if (answer) return parentFrom(answer.querySelector(text), answer.querySelector('#author-text'));
	const post = communityPost(place);
	if (post) return parentFrom(post.querySelector(text), post.querySelector('#author-text'));
	const film = place.field.closest('ytd-watch-flexy, ytd-watch-grid');
	return parentFrom(
		film?.querySelector('ytd-watch-metadata #title h1'),
		film?.querySelector('ytd-watch-metadata #channel-name a'),
	);
};

/** YouTube: a plain editable element for comments and replies. Live chat is no comment and never matches. */
export default {
	title: 'YouTube',
	// Nothing of the studio's or the phone page's own is known here: a box there is offered by its shape.
	hosts: ['https://www.youtube.com/*', 'https://m.youtube.com/*', 'https://studio.youtube.com/*'],
	neverPaths: ['/live_chat'],
	composers: [
		{
			seen: '2026-11-22',
			field: `ytd-commentbox #contenteditable-root${editable}`,
			scope: 'ytd-commentbox',
			publish: '#submit-button button',
			// Whether Ctrl+Enter publishes is not confirmed; where it does not, the card has only come early.
			keys: ['mod-enter'],
			surface,
			parent: parentOf,
		},
	],
	// Reported, not confirmed by YouTube itself.
	limits: {read: '2026-11-22', else: {max: 10_000, count: 'utf16'}},
	customs: {read: '2026-11-22', hashtags: 3, emoji: 3, alt: 'captions', links: true},
} satisfies Platform;
