import browser from 'webextension-polyfill';

/** A page of ours that opens in a tab. */
export type ExtensionPage = 'options' | 'practice' | 'all-tips' | 'how-it-works' | 'studio' | 'welcome' | 'journal';

/** Opens one of our own pages, or a part of it, in a new tab; `behind` is the tab whose draft it is about. */
export const openExtensionPage = async (page: ExtensionPage, part?: string, behind?: number): Promise<void> => {
	const url = new URL(browser.runtime.getURL(`/${page}.html`));
	if (part) url.hash = part;
	if (behind !== undefined) url.searchParams.set('tab', String(behind));
	await browser.tabs.create({url: url.href});
};

/** Opens the options page in a tab. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
