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
	/** The control that publishes; absent where only the key does. */
	readonly publish?: string;
	/** Enter alone publishes here; a new line takes Shift too. */
	readonly enter?: true;
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
	facebook: {
		name: 'Facebook, Lexical in a dialog',
		platform: 'facebook',
		surface: 'post',
		url: 'https://www.facebook.com/',
		open: start,
		field: '[role="dialog"] form [role="textbox"]',
		publish: '[role="dialog"] [role="button"].primary',
	},
	facebookComment: {
		name: 'Facebook, a comment',
		platform: 'facebook',
		surface: 'comment',
		url: 'https://www.facebook.com/',
		field: 'form:has(#focused-state-composer-submit) [role="textbox"]',
		publish: '#focused-state-composer-submit [role="button"]',
		enter: true,
	},
	facebookReply: {
		name: 'Facebook, an answer to a comment',
		platform: 'facebook',
		surface: 'reply',
		url: 'https://www.facebook.com/',
		field: 'form.answer [role="textbox"]',
		enter: true,
	},
	youtube: {
		name: 'YouTube, a plain editable element',
		platform: 'youtube',
		surface: 'comment',
		url: 'https://www.youtube.com/watch?v=1',
		open: start,
		field: '#commentbox #contenteditable-root',
		publish: '#commentbox #submit-button button',
	},
	youtubeReply: {
		name: 'YouTube, an answer to a comment',
		platform: 'youtube',
		surface: 'reply',
		url: 'https://www.youtube.com/watch?v=1',
		field: 'ytd-commentbox[is-reply] #contenteditable-root',
		publish: 'ytd-commentbox[is-reply] #submit-button button',
	},
} as const satisfies Record<string, PracticeComposer>;

/** Clicks the first element the selector finds, as soon as it is there. */
export const clickOn = async (page: Page, selector: string): Promise<void> => {
	const found = await page.waitForSelector(selector);
	await found?.click();
};

const newLine = async (page: Page): Promise<void> => {
	await page.keyboard.down('Shift');
	await page.keyboard.press('Enter');
	await page.keyboard.up('Shift');
};

/** Types into the focused composer with one real key press per character, its lines parted as the composer takes them. */
export const write = async (driven: Driven, page: Page, {enter}: PracticeComposer, text: string): Promise<void> => {
	if (!enter) return driven.type(page, text);
	for (const [index, line] of text.split('\n').entries()) {
		if (index > 0) await newLine(page);
		await driven.type(page, line);
	}
};

/** Publishes as a person would: by the control, or by Enter where there is none. */
export const pressPublish = (page: Page, {publish}: PracticeComposer): Promise<void> =>
	publish ? clickOn(page, publish) : page.keyboard.press('Enter');

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
