import type {Page} from 'puppeteer-core';
import type {Driven} from '../browsers/driven.ts';
import type {PracticeComposer} from './practice-composers.ts';

export {composers, type PracticeComposer} from './practice-composers.ts';

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

/** Opens the composer in its page, again too, and puts the caret into it. */
export const enterComposer = async (page: Page, {open, field}: PracticeComposer): Promise<void> => {
	if (open && !(await page.$(field))) await clickOn(page, open);
	await clickOn(page, field);
};

/** Opens the composer's page and puts the caret into the composer; `search` is added to the address. */
export const openComposer = async (driven: Driven, composer: PracticeComposer, search = ''): Promise<Page> => {
	const url = new URL(composer.url);
	for (const [name, value] of new URLSearchParams(search)) url.searchParams.set(name, value);
	const page = await driven.page(url.href);
	await page.bringToFront();
	await enterComposer(page, composer);
	return page;
};
