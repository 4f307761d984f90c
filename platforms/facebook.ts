import type {Audience, Surface} from '../engine/draft.ts';
import {lastBefore, parentFrom, previewsIn, shown, wordControls} from './page/find.ts';
import {outward} from './page/tree.ts';
import type {Place, Platform} from './platform.ts';

const editable = '[contenteditable="true"][role="textbox"]';
const postText =
	'[data-ad-rendering-role="story_message"], [data-ad-preview="message"], [data-ad-comet-preview="message"]';
const postAuthor = '[data-ad-rendering-role="profile_name"]';
const commentRow = '[role="article"]:has(a[href*="comment_id="])';
const frames = '[role="article"], [data-virtualized], [aria-posinset], [role="dialog"], [role="main"]';

// Facebook says who can read in words only; a group that does not say it is open counts as closed.
const audiences: readonly (readonly [words: RegExp, audience: Audience])[] = [
	[/public|offentlig/i, 'public'],
	[/friends|vänner/i, 'network'],
	[/only me|bara jag|endast jag|group|grupp/i, 'closed'],
];

const isGroup = ({field}: Place): boolean => field.ownerDocument.location.pathname.startsWith('/groups/');

const audience = (place: Place): Audience | undefined => {
	const button = place.scope.querySelector(
		'[role="button"][aria-label*="privacy" i], [role="button"][aria-label*="sekretess" i]',
	);
	const said = `${button?.getAttribute('aria-label') ?? ''} ${shown(button) ?? ''}`;
	return audiences.find(([words]) => words.test(said))?.[1] ?? (isGroup(place) ? 'closed' : undefined);
};

// Only the label of its field tells an answer to a comment from a comment, and it begins with the word.
const isReply = ({field}: Place): boolean => /^\s*(reply|svara)/i.test(field.getAttribute('aria-label') ?? '');

// The nearest that holds a post; chats stand outside all of these.
const frameOf = ({field}: Place): Element | undefined =>
	[...outward(field)].find(at => at.matches(frames) && at.querySelector(`${postAuthor}, ${postText}`));

const rowAuthor = (row: Element): Element | null =>
	row.querySelector('a[role="link"]:not([aria-hidden="true"]), a[href]:not([aria-hidden="true"])');

const answeredRow = (place: Place): Element | undefined => {
	const frame = frameOf(place);
	if (!frame || !isReply(place)) return undefined;
	const label = place.field.getAttribute('aria-label') ?? '';
	const named = [...frame.querySelectorAll(commentRow)].findLast(row => label.includes(shown(rowAuthor(row)) ?? '\n'));
	return named ?? lastBefore(place.field, frame, commentRow);
};

const commentSurface = (place: Place): Surface => (isReply(place) ? 'reply' : 'comment');

/** Facebook: Lexical; comments are published by Enter alone. Its chats have no form around the field, so nothing here matches them. */
export default {
	title: 'Facebook',
	hosts: ['https://www.facebook.com/*', 'https://web.facebook.com/*', 'https://m.facebook.com/*'],
	never: '[data-testid^="mwchat"], [data-scope="messages_table"], [data-pagelet^="MWChat"], [data-pagelet^="MWThread"]',
	neverPaths: ['/messages', '/marketplace', '/stories'],
	composers: [
		{
			seen: '2026-11-22',
			field: `[role="dialog"] form[method="POST" i] ${editable}`,
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
			field: `form[role="presentation"] ${editable}, form:has(#focused-state-composer-submit) ${editable}`,
			scope: 'form',
			publish: '#focused-state-composer-submit [role="button"]',
			keys: ['enter'],
			// What is no comment on something in sight may be a chat.
			isMessage: place => frameOf(place) === undefined,
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
	customs: {read: '2026-11-22', hashtags: 3, emoji: 3, lix: {sv: 45, en: 55}, alt: 'advice', links: true},
} satisfies Platform;
