import type {Surface} from '../engine/model/draft.ts';
import {editable} from '../page/dom/editable.ts';
import {lastBefore, parentFrom, picturesIn} from '../page/dom/read-elements.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const tweet = 'article[data-testid="tweet"]';
const inline = '[data-testid="inline_reply_offscreen"]';

// In a dialog the post being answered stands over the field; on a post's own page it is the one before the field.
const answered = ({field}: ComposerElements): Element | undefined => {
	const dialog = field.closest('[role="dialog"]');
	if (dialog) return lastBefore(field, dialog, tweet);
	const isReply = field.closest(inline) !== null || /\/status\/\d+/.test(field.ownerDocument.location.pathname);
	return isReply ? lastBefore(field, field.ownerDocument, tweet) : undefined;
};

const quoted = ({field, scope}: ComposerElements): Element | undefined =>
	[...scope.querySelectorAll('[role="link"] [data-testid="tweetText"]')].find(
		text => text.compareDocumentPosition(field) & Node.DOCUMENT_POSITION_PRECEDING,
	);

const surface = (place: ComposerElements): Surface => {
	if (answered(place)) return 'reply';
	return quoted(place) ? 'share' : 'post';
};

/** X: Draft.js, one field for each part of a thread, all published by one control. */
export default {
	title: 'X',
	hosts: ['https://x.com/*', 'https://twitter.com/*', 'https://mobile.x.com/*'],
	neverPaths: ['/messages', '/i/chat'],
	composers: [
		{
			seen: '2026-11-22',
			field: `[data-testid^="tweetTextarea_"]${editable}, [data-testid^="tweetTextarea_"] ${editable}`,
			anywhere: true,
			publish: '[data-testid="tweetButton"], [data-testid="tweetButtonInline"]',
			keys: ['mod-enter'],
			surface,
			parent: place => {
				const article = answered(place);
				return parentFrom(
					article?.querySelector('[data-testid="tweetText"]') ?? quoted(place),
					article?.querySelector('[data-testid="User-Name"]'),
				);
			},
			pictures: ({scope}) => picturesIn(scope, '[data-testid="attachments"] img, [data-testid="attachments"] video'),
		},
	],
	// docs.x.com/fundamentals/counting-characters; longer ones need a paid account and fold at the same length.
	limits: {read: '2026-11-22', else: {max: 280, count: 'x-weighted', fold: 280}},
	// Judgements of public-sector guides, not the network's own word.
	customs: {read: '2026-11-22', hashtags: 3, emoji: 3, alt: 'advice', links: true},
} satisfies Platform;
