import type {Audience, Parent, Surface, Voice} from '../engine/draft.ts';
import {lastBefore, parentFrom, picturesIn, shown} from './page/find.ts';
import {closestDeep} from './page/tree.ts';
import type {Place, Platform} from './platform.ts';

const voice = ({field}: Place): Voice | undefined =>
	/^\/company\/[^/]+\/admin\//.test(field.ownerDocument.location.pathname) ? 'organisation' : undefined;

// The button says the writer and, below, who can read; LinkedIn gives it no mark that is the same in all languages.
const audiences: readonly (readonly [words: RegExp, audience: Audience])[] = [
	[/anyone|vem som helst|alla/i, 'public'],
	[/connections|kontakter/i, 'network'],
	[/group|grupp/i, 'closed'],
];

const audience = ({scope}: Place): Audience | undefined => {
	const button = scope.querySelector('.share-unified-settings-entry-button');
	const said = shown(button?.lastElementChild) ?? '';
	return audiences.find(([words]) => words.test(said))?.[1];
};

const shareSurface =
	(preview: string) =>
	({scope}: Place): Surface =>
		scope.querySelector(preview) ? 'share' : 'post';

const textButtons = (scope: Element): Element[] =>
	[...scope.querySelectorAll('button')].filter(
		button => shown(button) !== undefined && !button.querySelector('svg, img') && !button.hasAttribute('aria-haspopup'),
	);

const said = (within: Element | undefined, {text, author}: {text: string; author: string}): Parent | undefined =>
	parentFrom(within?.querySelector(text), within?.querySelector(author));

const classic = {
	comment: {
		row: 'article.comments-comment-entity',
		text: '.comments-comment-item__main-content',
		author: '.comments-comment-meta__description-title',
	},
	post: {
		row: '[data-urn][role="article"], .update-outlet, .feed-shared-update-v2',
		text: '.update-components-text',
		author: '.update-components-actor__title',
	},
};

const newer = {
	comment: {
		row: '[id^="replaceableComment_urn:li:comment:"]',
		text: '[data-testid="expandable-text-box"]',
		author: 'a[href*="/in/"], a[href*="/company/"]',
	},
	post: {
		row: '[id^="expanded"][id$="FeedType_FEED_DETAIL"]',
		text: '[data-view-name="feed-commentary"], [componentkey^="feed-commentary_"]',
		author: '[data-view-name="feed-actor-image"]',
	},
};

type Generation = typeof classic;

const replyBox = '.comments-comment-box--cr, .comments-reply-box';

// A reply's box stands in the comment it answers, or right after it.
const commentOf = ({field, scope}: Place, {comment}: Generation): Element | undefined => {
	const around = field.closest(comment.row);
	if (around) return around;
	if (!field.closest(replyBox)) return undefined;
	return lastBefore(field, scope.parentElement?.parentElement ?? scope, comment.row);
};

const commentSurface =
	(generation: Generation) =>
	(place: Place): Surface =>
		commentOf(place, generation) || place.field.closest(replyBox) ? 'reply' : 'comment';

const commentParent =
	(generation: Generation) =>
	(place: Place): Parent | undefined => {
		const comment = commentOf(place, generation);
		if (comment) return said(comment, generation.comment);
		return said(closestDeep(place.field, generation.post.row), generation.post);
	};

const comment = {voice, keys: ['mod-enter']} as const;
const post = {...comment, audience} as const;

/** LinkedIn: Quill and TipTap side by side, by account. Never messages. */
export default {
	title: 'LinkedIn',
	hosts: ['https://www.linkedin.com/*'],
	// Its user agreement bars software that overlays or modifies its pages, as a letter of LinkedIn's quotes it (read 2026-11-20).
	barInsertions: true,
	never: '.msg-form__contenteditable, [class^="msg-"], [class*=" msg-"]',
	neverPaths: ['/messaging'],
	composers: [
		{
			...post,
			seen: '2026-10-09',
			field:
				'[componentkey="ShareBox_textEditor"][contenteditable="true"], [data-sdui-screen*="sharing.ShareCompose"] [contenteditable="true"][role="textbox"]',
			scope: 'dialog, [role="dialog"]',
			publish: 'button',
			// The button has no name of its own; it is the last one that shows words only.
			isPublish: (control, {scope}) => textButtons(scope).at(-1) === control,
			surface: shareSurface('#ShareBoxpreviewCard [data-view-name="feed-commentary"]'),
			pictures: ({scope}) => picturesIn(scope, '#ShareBoxpreviewCard img, #ShareBoxpreviewCard video'),
		},
		{
			...post,
			seen: '2026-08-08',
			field: '.share-creation-state__text-editor .ql-editor[contenteditable="true"]',
			scope: '.share-box-v2__modal, [role="dialog"]',
			publish: '.share-actions__primary-action',
			surface: shareSurface('.share-creation-state__preview-container .update-components-actor__title'),
			pictures: ({scope}) =>
				picturesIn(
					scope,
					'.share-creation-state__preview-container :is(img, video), img.update-components-image__image',
				),
		},
		{
			...comment,
			seen: '2026-10-09',
			field: '[data-testid="ui-core-tiptap-text-editor-wrapper"] [contenteditable="true"][role="textbox"]',
			scope: '[componentkey^="commentBox-"]',
			publish: '[id*="commentButtonSection"] button',
			surface: commentSurface(newer),
			parent: commentParent(newer),
		},
		{
			...comment,
			seen: '2026-08-02',
			field: 'form.comments-comment-box__form .ql-editor[contenteditable="true"]',
			scope: 'form.comments-comment-box__form',
			publish: 'button.comments-comment-box__submit-button--cr, button[type="submit"]',
			surface: commentSurface(classic),
			parent: commentParent(classic),
		},
	],
	// LinkedIn's help pages give the lengths, not the unit; the fold is about three lines on a computer.
	limits: {
		read: '2026-11-22',
		else: {max: 3000, count: 'utf16', fold: 210},
		comment: {max: 1250, count: 'utf16'},
		reply: {max: 1250, count: 'utf16'},
	},
	customs: {read: '2026-11-22', hashtags: 5, emoji: 3, lix: {sv: 50, en: 60}, alt: 'advice', links: true},
} satisfies Platform;
