import browser from 'webextension-polyfill';
import type {LoaderGlobal} from '../../page/composer/early-listeners.ts';

/** Puts the rest into one frame; resolves to false when the browser refuses that page. */
export const injectInPage = (tab: number, frame: number): Promise<boolean> =>
	browser.scripting.executeScript({target: {tabId: tab, frameIds: [frame]}, files: ['/in-page.js']}).then(
		() => true,
		() => false,
	);

/** Gives one frame the looks of marks; resolves also when the browser refuses, since the sidebar says what they would. */
export const insertLooks = async (tab: number, frame: number, css: string): Promise<void> => {
	await browser.scripting.insertCSS({target: {tabId: tab, frameIds: [frame]}, css}).catch(() => undefined);
};

/** Runs in the page's frame, so it stands alone: tells the loader there that the person asked for Äkta where the caret is. */
const askedHere = (): void => {
	const {aktaEarly} = globalThis as LoaderGlobal;
	if (aktaEarly) aktaEarly.here = true;
};

/** Lets Äkta in on the page in front, for this visit and in the field that has focus; false when the browser refuses. Call it while the person's click lasts. */
export const useHere = async (tab: number): Promise<boolean> => {
	const target = {tabId: tab};
	try {
		await browser.scripting.executeScript({target, files: ['/loader.js']});
		await browser.scripting.executeScript({target, func: askedHere});
	} catch {
		return false;
	}
	return injectInPage(tab, 0);
};
