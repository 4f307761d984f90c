import {editable, editableTextbox} from '../page/dom/editable.ts';
import {longestTextElement, parentFrom, picturesIn, wordControls} from '../page/dom/read-elements.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const frame = 'article, [role="dialog"], main';
const post =
	'article, :has(article), :has(a[href*="/c/"] time), :has(a[href^="/p/"] time), :has(a[href^="/reel/"] time)';

// A reply is a comment that begins with the name of someone who has commented here.
const answeredRow = ({field}: ComposerElements): Element | undefined => {
	const name = field instanceof HTMLTextAreaElement ? /^@([\w.]+)/.exec(field.value)?.[1] : undefined;
	const writers = name ? field.closest(frame)?.querySelectorAll(`a[href="/${name}/"]`) : undefined;
	return (
		[...(writers ?? [])].map(writer => writer.closest('li, :has(> * a[href*="/c/"])')).findLast(row => row !== null) ??
		undefined
	);
};

/** Instagram: the caption while a post is made, comments in a textarea. Answers to stories are messages. */
export default {
	title: 'Instagram',
	hosts: ['https://www.instagram.com/*'],
	neverPaths: ['/direct', '/stories'],
	composers: [
		{
			seen: '2026-11-22',
			field: `[role="dialog"]:has(input[name="creation-location-input"]) ${editable}`,
			scope: '[role="dialog"]',
			publish: '[role="button"], button',
			// It stands over the caption and has no mark that is the same in all languages.
			isPublish: (control, {scope, field}) =>
				wordControls(scope).findLast(
					other => other.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_FOLLOWING,
				) === control,
			keys: [],
			surface: () => 'post',
			pictures: ({scope}) => picturesIn(scope, 'video, img[src^="blob:"]:not([alt])').map(({kind}) => ({kind})),
		},
		{
			seen: '2026-11-22',
			field: `form textarea, article form ${editableTextbox}`,
			scope: 'form',
			publish: '[role="button"], button',
			isPublish: (control, {scope}) => wordControls(scope).at(-1) === control,
			keys: ['enter'],
			// A dialog or a page without a post may write to a person.
			isAnchored: field => field.closest(frame)?.matches(post) === true,
			surface: place => (answeredRow(place) ? 'reply' : 'comment'),
			parent: place => {
				const row = answeredRow(place);
				const around = place.field.closest(frame);
				if (row) return parentFrom(longestTextElement(row, '[dir="auto"]'), row.querySelector('a[href^="/"]'));
				return parentFrom(around?.querySelector('h1'), around?.querySelector('header a[href^="/"]'));
			},
		},
	],
	// Widely reported, not confirmed by Instagram itself; the fold is where the feed cuts a caption.
	limits: {
		read: '2026-11-22',
		else: {max: 2200, count: 'utf16', fold: 125},
		comment: {max: 2200, count: 'utf16'},
		reply: {max: 2200, count: 'utf16'},
	},
	// The most hashtags Instagram takes since December 2025.
	customs: {read: '2026-11-22', hashtags: 5, emoji: 6, alt: 'advice', links: false},
} satisfies Platform;
