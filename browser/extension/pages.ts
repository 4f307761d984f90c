import browser from 'webextension-polyfill';

/** A page of ours that opens in a tab. */
export type ExtensionPage = 'options' | 'practice' | 'all-tips' | 'how-it-works' | 'studio' | 'welcome' | 'journal';

/** Opens one of our own pages, or a part of it, in a new tab. */
export const openExtensionPage = async (page: ExtensionPage, part?: string): Promise<void> => {
	await browser.tabs.create({url: browser.runtime.getURL(`/${page}.html`) + (part ? `#${part}` : '')});
};
/** Opens the options page in a tab. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
