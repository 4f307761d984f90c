import type {Surface} from '../engine/draft.ts';
import {parentFrom, previewsIn} from './page/find.ts';
import type {Place, Platform} from './platform.ts';

const editor = '[contenteditable="true"]';
const avatar = '[data-testid="userAvatarImage"]';

// The post being answered stands over the first editor, as something to press that has no role.
const answered = ({scope}: Place): Element | undefined => {
	const first = scope.querySelector(editor);
	return [...scope.querySelectorAll(`[tabindex="0"]:not([role]):not(${editor})`)].find(
		card =>
			first &&
			card.compareDocumentPosition(first) & Node.DOCUMENT_POSITION_FOLLOWING &&
			!card.contains(first) &&
			card.querySelector(avatar),
	);
};

const quoted = ({scope}: Place): Element | null =>
	scope.querySelector('a[href*="/post/"], [role="link"] [data-testid="postText"]');

const surface = (place: Place): Surface => {
	if (answered(place)) return 'reply';
	return quoted(place) ? 'share' : 'post';
};

/** Bluesky: TipTap, one editor for each part of a thread, all published by one control. Messages are written elsewhere and never match. */
export default {
	title: 'Bluesky',
	hosts: ['https://bsky.app/*'],
	neverPaths: ['/messages'],
	composers: [
		{
			seen: '2026-11-22',
			field: `[data-testid="composePostView"] ${editor}, [data-testid="composePostView"] textarea`,
			scope: '[data-testid="composePostView"]',
			publish: '[data-testid="composerPublishBtn"]',
			keys: ['mod-enter'],
			surface,
			parent: place => {
				const [author, text] = answered(place)?.querySelectorAll('[dir="auto"]') ?? [];
				return parentFrom(text ?? quoted(place)?.querySelector('[data-testid="postText"]'), author);
			},
			pictures: ({scope}) => previewsIn(scope, '[data-testid="selectedPhotosView"] img, video'),
		},
	],
	// bluesky-social/social-app, constants.ts; also 3,000 bytes.
	limits: {read: '2026-11-22', else: {max: 300, count: 'bluesky'}},
	customs: {read: '2026-11-22', hashtags: 3, emoji: 3, lix: {sv: 45, en: 55}, alt: 'norm', links: true},
} satisfies Platform;
