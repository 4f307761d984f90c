import browser, {type Runtime} from 'webextension-polyfill';

/** Calls back when a tab is closed. */
export const onTabClosed = (listener: (tab: number) => void): void => browser.tabs.onRemoved.addListener(listener);

/** The tab in front of the current window; `undefined` when there is none. */
export const activeTab = async (): Promise<number | undefined> =>
	(await browser.tabs.query({active: true, currentWindow: true}))[0]?.id;

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
