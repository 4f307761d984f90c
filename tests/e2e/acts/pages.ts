import type {Page} from 'puppeteer-core';
import type {Browser} from 'webextension-polyfill';
import {wire} from '../../../browser/messaging/wire.ts';
import {until} from '../../../scripts/acts/until.ts';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const stored = () => (typeof browser === 'undefined' ? chrome : browser).storage.local.get(null);

/** Everything stored, read from one of the extension's own pages. */
export const storedIn = (page: Page): Promise<Record<string, unknown>> => page.evaluate(stored);

const pages = () =>
	(typeof browser === 'undefined' ? chrome : browser).extension
		.getViews({type: 'tab'})
		.map(({location}) => location.pathname);

/** The extension's own pages that are open in tabs, as `/options.html`; the driver of Firefox shows only those it opened itself. */
export const openPages = (page: Page): Promise<string[]> => page.evaluate(pages);

const store = (values: Record<string, unknown>) =>
	(typeof browser === 'undefined' ? chrome : browser).storage.local.set(values);

/** Stores values past Äkta's own doors, as an older or broken version may have left them. */
export const storeIn = (page: Page, values: Record<string, unknown>): Promise<void> => page.evaluate(store, values);

const pressWords = (words: string) => {
	const button = [...document.querySelectorAll('button')].find(({textContent}) => textContent === words);
	button?.click();
	return button !== undefined;
};

/** Presses the button with these words, as soon as it is there, on a page that need not be in front. */
export const pressIn = (page: Page, words: string): Promise<true> =>
	until(`the button “${words}”`, async () => (await page.evaluate(pressWords, words).catch(() => false)) && true);

/** Waits until the page says this, and answers all it says. */
export const says = (page: Page, words: string | RegExp): Promise<string> =>
	until(`${words} on the page`, async () => {
		const text = await page.evaluate(() => document.body.innerText).catch(() => '');
		return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
	});

/** Lets the person write as an employee everywhere, as the question on voice would. */
export const writeAtWork = async (page: Page): Promise<void> => {
	const {settings} = await storedIn(page);
	await storeIn(page, {settings: {...(settings as object), answers: {voice: 'at-work'}}});
};

const leaveBehind = () => {
	Object.assign(globalThis, {before: true});
	location.reload();
};

/** Loads one of the extension's own pages anew; the driver of Firefox is never told that such a page has loaded. */
export const loadAnew = async (page: Page): Promise<void> => {
	await page.evaluate(leaveBehind).catch(() => undefined);
	await until('the page to be another', () => page.evaluate(() => !('before' in globalThis)).catch(() => false));
};

const fill = async () => {
	const {local} = (typeof browser === 'undefined' ? chrome : browser).storage;
	for (let size = 4_000_000, at = 0; size > 0; at += 1)
		await local.set({[`filler${at}`]: 'x'.repeat(size)}).catch(() => {
			size = Math.floor(size / 4);
		});
};

/** Fills the extension's storage to the last byte, from one of its own pages. */
export const fillStorage = (page: Page): Promise<void> => page.evaluate(fill);

const ask = (question: object) => (typeof browser === 'undefined' ? chrome : browser).runtime.sendMessage(question);

/** Hands a rule-set file to the worker as the import page does; null when it is taken, else why not. */
export const importSet = async (page: Page, file: string): Promise<unknown> =>
	(await page.evaluate(ask, wire('worker', 'importSet', [file]))) ?? null;

const tabAt = async (host: string) => {
	const {tabs} = typeof browser === 'undefined' ? chrome : browser;
	return (await tabs.query({url: `https://${host}/*`})).at(-1)?.id;
};

/** The browser's number of the newest tab at this host, read from one of the extension's own pages. */
export const tabIdOf = (page: Page, host: string): Promise<number | undefined> => page.evaluate(tabAt, host);
