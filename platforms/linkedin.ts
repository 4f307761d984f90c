import type {Audience, Parent, Surface, Voice} from '../engine/model/draft.ts';
import {editable, editableTextbox} from '../page/dom/editable.ts';
import {parentFrom, picturesIn, visibleText} from '../page/dom/read-elements.ts';
import {closestDeep} from '../page/dom/shadow-dom.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const voice = ({field}: ComposerElements): Voice | undefined =>
	/^\/company\/[^/]+\/admin\//.test(field.ownerDocument.location.pathname) ? 'organisation' : undefined;

// The button says the writer and, below, who can read; LinkedIn gives it no mark that is the same in all languages.
const audiences: readonly (readonly [words: RegExp, audience: Audience])[] = [
	[/anyone|vem som helst|alla/i, 'public'],
	[/connections|kontakter/i, 'network'],
	[/group|grupp/i, 'closed'],
];

const audience = ({scope}: ComposerElements): Audience | undefined => {
	const button = scope.querySelector('.share-unified-settings-entry-button');
	const said = visibleText(button?.lastElementChild) ?? '';
	return audiences.find(([words]) => words.test(said))?.[1];
};

const shareSurface =
	(preview: string) =>
	({scope}: ComposerElements): Surface =>
		scope.querySelector(preview) ? 'share' : 'post';

const textButtons = (scope: Element): Element[] =>
	[...scope.querySelectorAll('button')].filter(
		button =>
			visibleText(button) !== undefined && !button.querySelector('svg, img') && !button.hasAttribute('aria-haspopup'),
	);

const said = (within: Element | undefined, {text, author}: {text: string; author: string}): Parent | undefined =>
	parentFrom(within?.querySelector(text), within?.querySelector(author));

const classic = {
	comment: {
		row: 'article.comments-comment-entity',
		text: '.comments-comment-item__main-content',
		author: '.comments-comment-meta__description-title, .comments-comment-meta__container',
	},
	post: {
		row: '[data-urn][role="article"], .update-outlet, .feed-shared-update-v2',
		text: '.update-components-text',
		author: '.update-components-actor__title',
	},
};

const newer = {
	comment: {
		row: '[id^="replaceableComment_urn:li:comment:"], [componentkey^="replaceableComment_urn:li:comment:"]',
		text: '[data-testid="expandable-text-box"]',
		author: 'a[href*="/in/"], a[href*="/company/"]',
	},
	post: {
		row: '[id^="expanded"][id$="FeedType_FEED_DETAIL"], [componentkey^="expanded"][componentkey$="FeedType_FEED_DETAIL"], :has([role="listitem"] [data-testid="expandable-text-box"])',
		text: '[data-view-name="feed-commentary"], [componentkey^="feed-commentary_"], [role="listitem"] [data-testid="expandable-text-box"]',
		author:
			'[data-view-name="feed-actor-image"], [componentkey^="feed-header"] a, [data-sdui-anchor-id^="feed-header-urn"] a',
	},
};

type Generation = typeof classic;

const replyBox = '.comments-reply-box';
// LinkedIn puts the name of whom one answers into the box, in any language.
const mention = '[data-type="mention"]';
const box = '[componentkey^="commentBox-"]';

const lastRowIn = (part: Element, row: string): Element | undefined =>
	part.matches(row) ? part : [...part.querySelectorAll(row)].at(-1);

// The part before a box, past wrappers that hold the box alone.
const partBefore = (field: Element): Element | null | undefined => {
	let at: Element | null = field.closest(`${box}, form`);
	while (at && !at.previousElementSibling && at.parentElement?.children.length === 1) at = at.parentElement;
	return at?.previousElementSibling;
};

// A reply's box stands in the comment it answers or right after it; after a whole list of comments only the name tells.
const commentOf = ({field}: ComposerElements, {comment: {row}}: Generation): Element | undefined => {
	const around = field.closest(row);
	if (around) return around;
	const before = partBefore(field);
	if (!before || !(before.matches(row) || field.closest(replyBox) || field.querySelector(mention))) return undefined;
	return lastRowIn(before, row);
};

const commentSurface =
	(generation: Generation) =>
	(place: ComposerElements): Surface =>
		commentOf(place, generation) || place.field.closest(replyBox) ? 'reply' : 'comment';

const commentParent =
	(generation: Generation) =>
	(place: ComposerElements): Parent | undefined => {
		const comment = commentOf(place, generation);
		if (comment) return said(comment, generation.comment);
		return said(closestDeep(place.field, generation.post.row), generation.post);
	};

const wrapper = '[data-testid="ui-core-tiptap-text-editor-wrapper"]';

// A company's own composer has no name of its own: a dialog with a menu for media, where the company's posts are kept.
const isCompanyPost = (field: HTMLElement): boolean =>
	/^\/company\/[^/]+\/admin\/page-posts\//.test(field.ownerDocument.location.pathname) &&
	field.closest('dialog')?.querySelector('button[aria-haspopup]') !== null;

const comment = {voice, keys: ['mod-enter']} as const;
const post = {...comment, audience} as const;

const newerPost = {
	seen: '2026-10-09',
	scope: 'dialog, [role="dialog"]',
	publish: 'button',
	// The button has no name of its own; it is the last one that shows words only.
	isPublish: (control: Element, {scope}: ComposerElements) => textButtons(scope).at(-1) === control,
	surface: shareSurface('#ShareBoxpreviewCard [data-view-name="feed-commentary"]'),
	pictures: ({scope}: ComposerElements) => picturesIn(scope, '#ShareBoxpreviewCard img, #ShareBoxpreviewCard video'),
} as const;

/** LinkedIn: Quill and TipTap side by side, by account. Never messages. */
export default {
	title: 'LinkedIn',
	hosts: ['https://www.linkedin.com/*'],
	// Its user agreement bars software that overlays or modifies its pages, as a letter of LinkedIn's quotes it (read 2026-11-20).
	barInsertions: true,
	never: '.msg-form__contenteditable, [class^="msg-"], [class*=" msg-"]',
	voice,
	neverPaths: ['/messaging', '/sales', '/talent', '/recruiter'],
	composers: [
		{
			...post,
			...newerPost,
			field: `[componentkey="ShareBox_textEditor"]${editable}, [data-sdui-screen*="sharing.ShareCompose"] ${editableTextbox}`,
		},
		{
			...post,
			...newerPost,
			loose: true,
			field: `dialog[data-testid="dialog"] ${editableTextbox}`,
			isAnchored: isCompanyPost,
		},
		{
			...post,
			seen: '2026-08-08',
			field: `.share-creation-state__text-editor .ql-editor${editable}`,
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
			// LinkedIn writes headlines, profiles and messages in the same editor, so a comment is one only in its own box or its post.
			field: `${box} ${editable}, [id$="FeedType_FEED_DETAIL"] ${wrapper} ${editableTextbox}, [id^="replaceableComment_urn:li:comment:"] ${wrapper} ${editableTextbox}`,
			scope: box,
			publish:
				'[id*="commentButtonSection"] button, [componentkey*="commentButtonSection"] button, button[componentkey*="commentButtonSection"], button[type="submit"]',
			surface: commentSurface(newer),
			parent: commentParent(newer),
		},
		{
			...comment,
			seen: '2026-08-02',
			field: `form.comments-comment-box__form .ql-editor${editable}`,
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
	customs: {read: '2026-11-22', hashtags: 5, emoji: 3, alt: 'advice', links: true},
} satisfies Platform;
