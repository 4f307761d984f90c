import type {Audience, Surface} from '../engine/model/draft.ts';
import {editableTextbox} from '../page/dom/editable.ts';
import {lastBefore, parentFrom, previewsIn, visibleText, wordControls} from '../page/dom/read-elements.ts';
import {composedAncestors} from '../page/dom/shadow-dom.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const postText =
	'[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const postAuthor = '[data-ad-rendering-role="profile_name"]';
// The post around all its comments is an article with such links too.
const commentRow = `[role="article"]:has(a[href*="comment_id="]):not(:has(${postText}, ${postAuthor}))`;
const frames = '[role="article"], [data-virtualized], [aria-posinset], [role="dialog"], [role="main"]';

// Facebook says who can read in words only; a group that does not say it is open counts as closed.
const audiences: readonly (readonly [words: RegExp, audience: Audience])[] = [
	[/public|offentlig/i, 'public'],
	[/friends|vänner/i, 'network'],
	[/only me|bara jag|endast jag|group|grupp/i, 'closed'],
];

const audienceButton = '[role="button"][aria-label*="privacy" i], [role="button"][aria-label*="sekretess" i]';

const isAfter = (field: Element, other: Element): boolean =>
	(field.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// What goes to everybody is published by a word and takes pictures and more; a message is sent by a sign.
const isForEverybody = (field: HTMLElement): boolean => {
	const dialog = field.closest('[role="dialog"]');
	const publish = dialog && wordControls(dialog).at(-1);
	const takesMore = [...(dialog?.querySelectorAll('input[type="file"], [role="button"]:has(svg, img, i)') ?? [])];
	return Boolean(publish && isAfter(field, publish)) && takesMore.some(control => isAfter(field, control));
};

const isGroup = ({field}: ComposerElements): boolean => field.ownerDocument.location.pathname.startsWith('/groups/');

const audience = (place: ComposerElements): Audience | undefined => {
	const button = place.scope.querySelector(audienceButton);
	const said = `${button?.getAttribute('aria-label') ?? ''} ${visibleText(button) ?? ''}`;
	return audiences.find(([words]) => words.test(said))?.[1] ?? (isGroup(place) ? 'closed' : undefined);
};

// The nearest that holds a post; chats stand outside all of these.
const frameAround = (field: Element): Element | undefined =>
	[...composedAncestors(field)].find(at => at.matches(frames) && at.querySelector(`${postAuthor}, ${postText}`));
const frameOf = ({field}: ComposerElements): Element | undefined => frameAround(field);

const rowAuthor = (row: Element): Element | null =>
	row.querySelector('a[role="link"]:not([aria-hidden="true"]), a[href]:not([aria-hidden="true"])');

const asked = ({field}: ComposerElements): string =>
	field.getAttribute('aria-label') ?? field.getAttribute('aria-placeholder') ?? '';

const isNamedIn = (place: ComposerElements, row: Element): boolean =>
	asked(place).includes(visibleText(rowAuthor(row)) ?? '\n');

// Past wrappers that hold the form alone.
const partBefore = ({field}: ComposerElements): Element | null | undefined => {
	let at: Element | null = field.closest('form');
	while (at && !at.previousElementSibling && at.parentElement?.children.length === 1) at = at.parentElement;
	return at?.previousElementSibling;
};

const saysReply = /^\s*(reply|svara)/i;

// A reply's form stands in the comment it answers, or right after it.
const isReply = (place: ComposerElements): boolean =>
	saysReply.test(asked(place)) ||
	place.field.closest(commentRow) !== null ||
	partBefore(place)?.matches(commentRow) === true;

const rowFor = (place: ComposerElements, frame: Element): Element | undefined =>
	place.field.closest(commentRow) ??
	[...frame.querySelectorAll(commentRow)].findLast(row => isNamedIn(place, row)) ??
	lastBefore(place.field, frame, commentRow);

const answeredRow = (place: ComposerElements): Element | undefined => {
	const frame = frameOf(place);
	return frame && isReply(place) ? rowFor(place, frame) : undefined;
};

const commentSurface = (place: ComposerElements): Surface => (answeredRow(place) ? 'reply' : 'comment');

/** Facebook: Lexical; comments are published by Enter alone. Its chats have no form around the field, so nothing here matches them. */
export default {
	title: 'Facebook',
	// Nothing of the business suite's own is known here: a box there is offered by its shape.
	hosts: [
		'https://www.facebook.com/*',
		'https://web.facebook.com/*',
		'https://m.facebook.com/*',
		'https://business.facebook.com/*',
	],
	never: '[data-pagelet^="MWThread"]',
	neverPaths: ['/messages', '/marketplace', '/stories'],
	composers: [
		{
			seen: '2026-11-22',
			field: `[role="dialog"] form[method="POST" i] ${editableTextbox}`,
			loose: true,
			isAnchored: isForEverybody,
			scope: '[role="dialog"]',
			publish: '[role="button"]',
			// The button has no mark that is the same in all languages; it is the last one that shows words only.
			isPublish: (control, {scope}) => wordControls(scope).at(-1) === control,
			keys: ['mod-enter'],
			surface: ({scope}) => (scope.querySelector(postText) ? 'share' : 'post'),
			parent: ({scope}) => parentFrom(scope.querySelector(postText), scope.querySelector(postAuthor)),
			audience,
			pictures: ({scope}) => previewsIn(scope, 'img[src^="blob:"], [role="img"] img, video'),
		},
		{
			seen: '2026-11-22',
			field: `form[role="presentation"] ${editableTextbox}, form:has(#focused-state-composer-submit) ${editableTextbox}`,
			scope: 'form',
			publish: '#focused-state-composer-submit [role="button"]',
			keys: ['enter'],
			// What is no comment on something in sight may be a chat.
			isAnchored: field => frameAround(field) !== undefined,
			surface: commentSurface,
			parent: place => {
				const row = answeredRow(place);
				if (row)
					return parentFrom(
						row.querySelector('[dir="auto"][style*="text-align"], [dir="auto"]:not(a *)'),
						rowAuthor(row),
					);
				const frame = frameOf(place);
				return parentFrom(frame?.querySelector(postText), frame?.querySelector(postAuthor));
			},
			audience: place => (isGroup(place) ? 'closed' : undefined),
			pictures: ({scope}) => previewsIn(scope, 'img[src^="blob:"], video'),
		},
	],
	// Widely reported, not confirmed by Facebook itself.
	limits: {
		read: '2026-11-22',
		else: {max: 63206, count: 'utf16'},
		comment: {max: 8000, count: 'utf16'},
		reply: {max: 8000, count: 'utf16'},
	},
	customs: {read: '2026-11-22', hashtags: 3, emoji: 3, alt: 'advice', links: true},
} satisfies Platform;
