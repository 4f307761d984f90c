import type {Surface} from '../engine/model/draft.ts';
import {editable} from '../page/dom/editable.ts';
import {parentFrom, previewsIn} from '../page/dom/read-elements.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const avatar = '[data-testid="userAvatarImage"]';

const isBefore = (one: Element, other: Element): boolean =>
	(one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

// The post being answered stands over the first editor, as something to press that shows its writer's picture.
const answered = ({scope}: ComposerElements): Element | undefined => {
	const first = scope.querySelector(editable);
	return [...scope.querySelectorAll(`[tabindex="0"]:not(${editable})`)].find(
		card => first && isBefore(card, first) && !card.contains(first) && card.querySelector(avatar),
	);
};

const linkedQuote = ({scope}: ComposerElements): Element | null =>
	scope.querySelector('[role="link"] [data-testid="postText"], a[href*="/post/"] [data-testid="postText"]');

// Since February 2026 a quoted post is no link: a writer's picture after the last editor with a text beside it.
const quoted = (place: ComposerElements): Element | undefined => {
	const linked = linkedQuote(place);
	if (linked) return linked;
	const last = [...place.scope.querySelectorAll(editable)].at(-1);
	const after = [...place.scope.querySelectorAll(avatar)].find(each => last && isBefore(last, each));
	return [...place.scope.querySelectorAll('[data-word-wrap="1"]')].find(text => after && isBefore(after, text));
};

const surface = (place: ComposerElements): Surface => {
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
			field: `[data-testid="composePostView"] ${editable}, [data-testid="composePostView"] textarea`,
			scope: '[data-testid="composePostView"]',
			anywhere: true,
			publish: '[data-testid="composerPublishBtn"]',
			keys: ['mod-enter'],
			// Its editor goes by the key's place, so the other Enter only begins a line.
			isKey: ({code}, {field}) => code !== 'NumpadEnter' || field.matches('textarea'),
			surface,
			parent: place => {
				const [author, text] = answered(place)?.querySelectorAll('[dir="auto"]') ?? [];
				return parentFrom(text ?? quoted(place), author);
			},
			pictures: ({scope}) => previewsIn(scope, '[data-testid="selectedPhotosView"] img, video'),
		},
	],
	// bluesky-social/social-app, constants.ts; also 3,000 bytes.
	limits: {read: '2026-11-22', else: {max: 300, count: 'bluesky'}},
	customs: {read: '2026-11-22', hashtags: 3, emoji: 3, alt: 'norm', links: true},
} satisfies Platform;
