import browser from 'webextension-polyfill';

/** The page in front: its tab, its host where the browser tells it, and whether Äkta may read there without being asked. */
export type ActivePage = {readonly tab?: number; readonly host?: string; readonly known: boolean};

const webAddress = (address: string | undefined): URL | undefined => {
	if (!address || !URL.canParse(address)) return undefined;
	const url = new URL(address);
	return url.protocol === 'https:' || url.protocol === 'http:' ? url : undefined;
};

/** The page in front of the current window; only `known: false` where there is none or it is not on the web. */
export const activePage = async (): Promise<ActivePage> => {
	const [tab] = await browser.tabs.query({active: true, currentWindow: true});
	const url = webAddress(tab?.url);
	const at = tab?.id === undefined ? {} : {tab: tab.id};
	if (!url) return {...at, known: false};
	return {...at, host: url.host, known: await browser.permissions.contains({origins: [`${url.origin}/*`]})};
};
