import browser from 'webextension-polyfill';

/** Puts the rest and the looks of marks into one frame; resolves to false when the browser refuses that page. */
export const injectRest = async (tab: number, frame: number, css: string): Promise<boolean> => {
	const target = {tabId: tab, frameIds: [frame]};
	try {
		await browser.scripting.insertCSS({target, css});
		await browser.scripting.executeScript({target, files: ['/rest.js']});
		return true;
	} catch {
		return false;
	}
};
