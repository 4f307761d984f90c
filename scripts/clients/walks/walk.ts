import {ElementHandle, type KeyInput, type Page} from 'puppeteer-core';
import type {BrowserName} from '../../browsers/driven.ts';
import type {Publication} from '../client.ts';

/**
 * A page and the hands on it: `type` presses one real key for each character in the field in front, `read` waits until Äkta has read
 * what is to be asked about.
 */
export type Hands = {
	readonly page: Page;
	readonly browser: BrowserName;
	type(text: string): Promise<void>;
	read(): Promise<unknown>;
};

/** One walk through a client: what a person does on its home page, and what must have reached the stub after it. */
export type Walk = {
	readonly name: string;
	/** Parts of the newest publication; an empty object where nothing may be published. */
	readonly arrives: Partial<Publication>;
	act(hands: Hands): Promise<void>;
	/** True where Äkta holds what is published until the person says so on its card. */
	readonly isHeld?: boolean;
	/** True where Äkta must not be in the page at all. */
	readonly isPrivate?: boolean;
};

/** Sentence Äkta asks about before it is published. */
export const privateNumber = 'Hennes privata nummer är 070-174 06 21.';

/** Presses the first element the selector finds, once it is there to be seen and has come to rest. */
export const press = async ({page}: Hands, selector: string): Promise<void> => {
	await page.locator(selector).setTimeout(10_000).click();
};

/** Presses the element of the selector whose words are exactly these, once there is one. */
export const pressWords = async ({page}: Hands, selector: string, words: string): Promise<void> => {
	const fits = (among: string, wanted: string) =>
		[...document.querySelectorAll(among)].find(element => element.textContent?.trim() === wanted) ?? null;
	const found = await page.waitForFunction(fits, {timeout: 10_000}, selector, words);
	if (found instanceof ElementHandle) await found.asLocator().click();
};

/** Types into the field, after a press in it. */
export const write = async (hands: Hands, selector: string, text: string): Promise<void> => {
	await press(hands, selector);
	await hands.type(text);
};

/** Firefox is told of keys by other names, and by the name `Enter` it presses the one beside the digits, which some clients do not listen to. */
const enter = (browser: BrowserName) => (browser === 'firefox' ? '\uE006' : 'Enter') as KeyInput;

/** Presses the large Enter with Control held. */
export const pressControlEnter = async ({page, browser}: Hands): Promise<void> => {
	await page.keyboard.down('Control');
	await page.keyboard.press(enter(browser));
	await page.keyboard.up('Control');
};

/** Waits until nothing on the page fits the selector any more. */
export const waitUntilGone = async ({page}: Hands, selector: string): Promise<void> => {
	await page.waitForSelector(selector, {hidden: true, timeout: 10_000});
};
