import type {Parent, Surface} from '../engine/model/draft.ts';
import {editable} from '../page/dom/editable.ts';
import {visibleText} from '../page/dom/read-elements.ts';
import {closestDeep} from '../page/dom/shadow-dom.ts';
import type {ComposerElements, Platform} from '../page/platform.ts';

const saidBy = (text: Element | null | undefined, author: string | null | undefined): Parent | undefined => {
	const said = visibleText(text);
	if (!said) return undefined;
	return author ? {text: said, author} : {text: said};
};

// Comments lie in each other, so only a direct child is a comment's own.
const commentParent = ({field}: ComposerElements): Parent | undefined => {
	const comment = closestDeep(field, 'shreddit-comment');
	if (comment) return saidBy(comment.querySelector(':scope > [slot="comment"]'), comment.getAttribute('author'));
	const post = closestDeep(field, 'shreddit-post') ?? field.ownerDocument.querySelector('shreddit-post');
	const text = post?.querySelector('[slot="text-body"]') ?? post?.querySelector('[slot="title"]');
	return saidBy(text, post?.getAttribute('author'));
};

const submitPage = {
	seen: '2026-09-24',
	scope: ':has(r-post-form-submit-button)',
	// The same root holds a button that only saves the draft.
	publish: '#inner-post-submit-button',
	keys: [],
} as const;

// In the old pages what is being edited stands, as published, in the same form as its field.
const oldPublished = ({scope}: ComposerElements): string | undefined =>
	visibleText(scope.querySelector('.usertext-body .md'));

const oldAnswered = (place: ComposerElements): Element | null | undefined =>
	oldPublished(place) ? undefined : place.field.closest('.thing.comment');

const oldSurface = (place: ComposerElements): Surface => {
	if (place.scope.matches('#newlink') || place.field.closest('.thing.link')) return 'post';
	return oldAnswered(place) ? 'reply' : 'comment';
};

const oldParent = (place: ComposerElements): Parent | undefined => {
	if (place.scope.matches('#newlink') || oldPublished(place)) return undefined;
	const thing = oldAnswered(place) ?? place.field.ownerDocument.querySelector('.thing.link');
	const text = thing?.querySelector('.entry .usertext-body .md') ?? thing?.querySelector('a.title');
	return saidBy(text, thing?.getAttribute('data-author'));
};

const old = {
	seen: '2026-11-22',
	scope: '#newlink, form.usertext',
	publish: 'button.save, button[type="submit"]',
	keys: [],
} as const;

/** Reddit: Lexical in web components, textareas in the old pages; title and body are published together. Chat and private messages are never read. */
export default {
	title: 'Reddit',
	hosts: ['https://www.reddit.com/*', 'https://sh.reddit.com/*', 'https://old.reddit.com/*'],
	never: 'rs-app, rs-app-manager, [id^="chat-"]',
	neverPaths: ['/message', '/chat', '/room', '/mail'],
	composers: [
		{
			...old,
			field: '#newlink textarea[name="title"]',
			surface: () => 'title',
		},
		{
			...submitPage,
			field: 'textarea[name="title"]',
			// Not everything with a title is a post.
			isMessage: ({field}) => !closestDeep(field, 'post-composer-title'),
			surface: () => 'title',
		},
		{
			...submitPage,
			field: `#post-composer_bodytext ${editable}, r-post-composer-form shreddit-composer ${editable}`,
			surface: () => 'post',
		},
		{
			seen: '2026-09-24',
			field: `shreddit-composer ${editable}, shreddit-composer textarea`,
			scope: 'shreddit-composer',
			publish: 'button[slot="submit-button"], button[type="submit"]',
			// Not confirmed; where it publishes nothing, the card has only come early.
			keys: ['mod-enter'],
			surface: ({field}) => (closestDeep(field, 'shreddit-comment') ? 'reply' : 'comment'),
			parent: commentParent,
		},
		{
			...old,
			field: '#newlink textarea[name="text"], .usertext-edit textarea[name="text"]',
			surface: oldSurface,
			parent: oldParent,
			published: oldPublished,
		},
	],
	// Reported for the source of a text; a community can ask for less.
	limits: {
		read: '2026-11-22',
		else: {max: 40_000, count: 'utf16'},
		title: {max: 300, count: 'utf16'},
		comment: {max: 10_000, count: 'utf16'},
		reply: {max: 10_000, count: 'utf16'},
	},
	// Nobody tags there, and emoji read as an advertisement.
	customs: {read: '2026-11-22', hashtags: 0, emoji: 1, alt: 'advice', links: true},
} satisfies Platform;
