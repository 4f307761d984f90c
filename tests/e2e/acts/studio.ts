import type {Page} from 'puppeteer-core';
import {clickOn} from '../../../scripts/acts/composers.ts';
import {until} from '../../../scripts/acts/until.ts';
import type {Driven} from '../../../scripts/browsers/driven.ts';

/** A file the studio handed to the browser to save. */
export type Saved = {readonly name: string; readonly text: string};

declare global {
	var savedByStudio: Saved[];
}

const keepSaved = () => {
	globalThis.savedByStudio = [];
	const click = HTMLAnchorElement.prototype.click;
	const blobs = new Map<string, Blob>();
	const make = URL.createObjectURL;
	URL.createObjectURL = (blob: Blob) => {
		const address = make.call(URL, blob);
		blobs.set(address, blob);
		return address;
	};
	HTMLAnchorElement.prototype.click = function (this: HTMLAnchorElement) {
		const blob = blobs.get(this.href);
		if (!blob) return click.call(this);
		void blob.text().then(text => globalThis.savedByStudio.push({name: this.download, text}));
	};
};

/** Opens the studio; the files it saves are kept in the page and not written to the disk. */
export const openStudio = async (driven: Driven): Promise<Page> => {
	const page = await driven.extensionPage('studio.html');
	await page.bringToFront();
	await page.waitForSelector('main h1');
	await page.evaluate(keepSaved);
	return page;
};

/** The newest file saved with this ending. */
export const savedFile = (page: Page, ending: string): Promise<Saved> =>
	until(`a saved file ${ending}`, () =>
		page.evaluate(wanted => globalThis.savedByStudio.findLast(({name}) => name.endsWith(wanted)), ending),
	);

const pressable = 'button, a, summary';

const placeOf = (page: Page, words: string): Promise<number> =>
	page.evaluate(
		(selector, wanted) =>
			[...document.querySelectorAll<HTMLElement>(selector)].findIndex(
				each =>
					each.getClientRects().length > 0 && (each.getAttribute('aria-label') ?? each.innerText).trim() === wanted,
			),
		pressable,
		words,
	);

/** Presses what says these words, as soon as it is there; a page drawn anew between finding and pressing is looked at again. */
export const press = (page: Page, words: string): Promise<unknown> =>
	until(`“${words}” to press`, async () => {
		const place = await placeOf(page, words);
		const found = place < 0 ? undefined : (await page.$$(pressable))[place];
		if (!found) return false;
		return found.click().then(
			() => true,
			() => false,
		);
	});

/** Opens the group these words head; a press that hit beside it, since the page was still growing, is made again. */
export const openGroup = (page: Page, words: string): Promise<unknown> =>
	until(`“${words}” to be open`, async () => {
		const isOpen = await page.evaluate(
			wanted =>
				[...document.querySelectorAll<HTMLElement>('details[open] > summary')].some(
					each => each.innerText.trim() === wanted,
				),
			words,
		);
		if (!isOpen) await press(page, words);
		return isOpen;
	});

/** Writes into the field with this label, with real keys. */
export const write = async (driven: Driven, page: Page, label: string, text: string, nth = 0): Promise<void> => {
	const id = await until(`the field “${label}”`, () =>
		page.evaluate(
			(wanted, index) =>
				[...document.querySelectorAll('label')].filter(each => each.textContent === wanted)[index]?.htmlFor,
			label,
			nth,
		),
	);
	await clickOn(page, `[id="${id}"]`);
	await driven.type(page, text);
};

/** What stands on the page, as a person sees it. */
export const seen = (page: Page): Promise<string> =>
	page.evaluate(() => document.querySelector('main')?.innerText ?? '');

/** Waits until these words stand on the page. */
export const awaitWords = (page: Page, words: string): Promise<unknown> =>
	until(`“${words}”`, async () => (await seen(page)).includes(words));
