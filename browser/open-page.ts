import browser from 'webextension-polyfill';

/** A page of ours that opens in a tab. */
export type OwnPage = 'practice' | 'rules' | 'studio' | 'welcome';

/** Opens one of our own pages in a new tab. */
export const openPage = async (page: OwnPage): Promise<void> => {
	await browser.tabs.create({url: browser.runtime.getURL(`/${page}.html`)});
};
