import type {Page} from 'puppeteer-core';
import type {Browser} from 'webextension-polyfill';
import {until} from '../../../scripts/acts/until.ts';
import type {Witness} from '../../../scripts/acts/witness.ts';
import type {Driven} from '../../../scripts/browsers/driven.ts';

declare const browser: Browser | undefined;
declare const chrome: Browser;

const textOfPopup = (): string => {
	const {extension} = typeof browser === 'undefined' ? chrome : browser;
	return extension.getViews({type: 'popup'})[0]?.document.querySelector('body')?.innerText ?? '';
};

const pressInPopup = (words: string): boolean => {
	const {extension} = typeof browser === 'undefined' ? chrome : browser;
	const buttons = extension.getViews({type: 'popup'})[0]?.document.querySelectorAll('button') ?? [];
	const button = [...buttons].find(({textContent}) => textContent === words);
	button?.click();
	return button !== undefined;
};

const isClosed = (): boolean => {
	const {extension} = typeof browser === 'undefined' ? chrome : browser;
	return extension.getViews({type: 'popup'}).length === 0;
};

const closePopup = (): void => {
	const {extension} = typeof browser === 'undefined' ? chrome : browser;
	for (const popup of extension.getViews({type: 'popup'})) popup.close();
};

/** The popup of the toolbar, over whatever page is in front; the witness sees into it, as one page of the extension into another. */
export type Popup = {
	/** Waits until it says this, and answers all it says. */
	says(words: string | RegExp): Promise<string>;
	/** Presses the button with these words. */
	press(words: string): Promise<true>;
	/** Waits until it has closed by itself. */
	closed(): Promise<true>;
	close(): Promise<void>;
};

/** Opens the popup over the page in front; `front` is given where the popup is to see the address of a site it does not know. */
export const openPopup = async (driven: Driven, {page}: Witness, front?: Page): Promise<Popup> => {
	await driven.openPopup(page, front);
	return {
		says: words =>
			until(`the popup to say ${words}`, async () => {
				const text = await page.evaluate(textOfPopup);
				return (typeof words === 'string' ? text.includes(words) : words.test(text)) && text;
			}),
		press: words => until(`“${words}” in the popup`, () => page.evaluate(pressInPopup, words)),
		closed: () => until('the popup to close', () => page.evaluate(isClosed)),
		close: () => page.evaluate(closePopup),
	};
};
