import browser from 'webextension-polyfill';

/** Puts the rest and the looks of marks into one frame; resolves to false when the browser refuses that page. */
export const injectRest = async (tab: number, frame: number, css: string): Promise<boolean> => {
	const target = {tabId: tab, frameIds: [frame]};
	try {
		await Promise.all([
			browser.scripting.executeScript({target, files: ['/rest.js']}),
			browser.scripting.insertCSS({target, css}),
		]);
		return true;
	} catch {
		return false;
	}
};

/** Runs in the page's frame, so it stands alone: tells the loader there that the person asked for Äkta where the caret is. */
const askedHere = (): void => {
	const {aktaEarly} = globalThis as {aktaEarly?: {here?: boolean}};
	if (aktaEarly) aktaEarly.here = true;
};

/** Lets Äkta in on the page in front, for this visit and in the field that has focus; false when the browser refuses. Call it while the person's click lasts. */
export const useHere = async (tab: number, css: string): Promise<boolean> => {
	const target = {tabId: tab};
	try {
		await browser.scripting.executeScript({target, files: ['/loader.js']});
		await browser.scripting.executeScript({target, func: askedHere});
	} catch {
		return false;
	}
	return injectRest(tab, 0, css);
};
