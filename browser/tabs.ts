import browser, {type Runtime} from 'webextension-polyfill';

/** Calls back when a tab is closed. */
export const onTabClosed = (listener: (tab: number) => void): void => browser.tabs.onRemoved.addListener(listener);

/** The tab in front of the current window; `undefined` when there is none. */
export const activeTab = async (): Promise<number | undefined> =>
	(await browser.tabs.query({active: true, currentWindow: true}))[0]?.id;

/** Every open tab. */
export const allTabs = async (): Promise<number[]> => (await browser.tabs.query({})).flatMap(({id}) => id ?? []);

/** Calls back when another tab comes to the front of a window. */
export const onTabActivated = (listener: (tab: number) => void): (() => void) => {
	const onActivated = ({tabId}: {tabId: number}) => listener(tabId);
	browser.tabs.onActivated.addListener(onActivated);
	return () => browser.tabs.onActivated.removeListener(onActivated);
};

/** Where a message came from: tab and frame number; `undefined` when no tab sent it. */
export const placeOf = ({
	tab,
	frameId,
}: Runtime.MessageSender): {readonly tab: number; readonly frame: number} | undefined =>
	tab?.id === undefined ? undefined : {tab: tab.id, frame: frameId ?? 0};

/** True when the loader runs in the tab's page; false in a tab older than the install, and where the browser lets nobody look. */
export const hasLoader = async (tab: number): Promise<boolean> => {
	const found = await browser.scripting
		.executeScript({target: {tabId: tab}, func: () => 'aktaEarly' in globalThis})
		.catch(() => []);
	return found[0]?.result === true;
};

/** Loads a tab's page anew. */
export const reloadTab = (tab: number): Promise<void> => browser.tabs.reload(tab);

/** Asks the person to let Äkta in on a site; call it first thing in a click. False when refused. */
export const askForHost = (host: string): Promise<boolean> =>
	browser.permissions.request({origins: [`https://${host}/*`]}).catch(() => false);
