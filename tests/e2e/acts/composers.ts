import type {Page} from 'puppeteer-core';
import type {Driven} from '../browsers/driven.ts';

/** A composer on a practice page: where it is, how it opens, what is written in and what publishes. */
export type PracticeComposer = {
	readonly name: string;
	readonly platform: string;
	readonly surface: string;
	readonly url: string;
	/** Pressed first, where the composer has to be opened. */
	readonly open?: string;
	readonly field: string;
	readonly publish: string;
};

const start = '[data-practice="start"]';

/** Every composer of the practice pages, selectors in the driver's own form (`>>>` looks into open shadow roots). */
export const composers = {
	linkedinClassic: {
		name: 'LinkedIn, Quill in a shadow root',
		platform: 'linkedin',
		surface: 'post',
		url: 'https://www.linkedin.com/feed/',
		open: start,
		field: '>>> .share-creation-state__text-editor .ql-editor',
		publish: '>>> .share-actions__primary-action',
	},
	linkedinSdui: {
		name: 'LinkedIn, TipTap in a dialog',
		platform: 'linkedin',
		surface: 'post',
		url: 'https://www.linkedin.com/feed/?ui=sdui',
		open: start,
		field: '[componentkey="ShareBox_textEditor"]',
		publish: 'dialog[open] button.primary',
	},
	linkedinComment: {
		name: 'LinkedIn, a comment',
		platform: 'linkedin',
		surface: 'comment',
		url: 'https://www.linkedin.com/feed/',
		field: 'form.comments-comment-box__form .ql-editor',
		publish: '.comments-comment-box__submit-button--cr',
	},
	x: {
		name: 'X, Draft.js',
		platform: 'x',
		surface: 'post',
		url: 'https://x.com/compose/post',
		field: '[data-testid="tweetTextarea_0"]',
		publish: '[data-testid="tweetButton"]',
	},
	xReply: {
		name: 'X, a reply',
		platform: 'x',
		surface: 'reply',
		url: 'https://x.com/karinek/status/1',
		field: '[data-testid="tweetTextarea_0"]',
		publish: '[data-testid="tweetButtonInline"]',
	},
	mastodon: {
		name: 'Mastodon, a textarea of React',
		platform: 'mastodon',
		surface: 'post',
		url: 'https://mastodon.social/home',
		field: 'textarea.autosuggest-textarea__textarea',
		publish: '.compose-form__submit button',
	},
	mastodonReply: {
		name: 'Mastodon, a reply',
		platform: 'mastodon',
		surface: 'reply',
		url: 'https://mastodon.social/home?reply',
		field: 'textarea.autosuggest-textarea__textarea',
		publish: '.compose-form__submit button',
	},
} as const satisfies Record<string, PracticeComposer>;

/** Clicks the first element the selector finds, as soon as it is there. */
export const clickOn = async (page: Page, selector: string): Promise<void> => {
	const found = await page.waitForSelector(selector);
	await found?.click();
};

/** Opens the composer's page and puts the caret into the composer; `search` is added to the address. */
export const openComposer = async (driven: Driven, composer: PracticeComposer, search = ''): Promise<Page> => {
	const url = new URL(composer.url);
	for (const [name, value] of new URLSearchParams(search)) url.searchParams.set(name, value);
	const page = await driven.page(url.href);
	await page.bringToFront();
	if (composer.open) await clickOn(page, composer.open);
	await clickOn(page, composer.field);
	return page;
};
