import browser from 'webextension-polyfill';

/** A page of ours that opens in a tab. */
export type OwnPage = 'options' | 'practice' | 'rules' | 'studio' | 'welcome';

/** Opens one of our own pages, or a part of it, in a new tab. */
export const openPage = async (page: OwnPage, part?: string): Promise<void> => {
	await browser.tabs.create({url: browser.runtime.getURL(`/${page}.html`) + (part ? `#${part}` : '')});
};
