import browser, {type Runtime} from 'webextension-polyfill';
import type {LoaderGlobal, UnreadField} from '../../page/composer/early-listeners.ts';

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
export const senderLocation = ({
	tab,
	frameId,
}: Runtime.MessageSender): {readonly tab: number; readonly frame: number} | undefined =>
	tab?.id === undefined ? undefined : {tab: tab.id, frame: frameId ?? 0};

/** Where Äkta stands in a tab's page: the loader is `absent`, in a tab older than the install and where the browser lets nobody look, the caret is in an `unknown-field` or a `message`, or the person let Äkta in `here` for this visit. */
export type PageStatus = 'absent' | UnreadField | 'here' | 'fine';

/** Runs in the page's frames, so it stands alone. */
const standing = (): PageStatus => {
	const {aktaEarly} = globalThis as LoaderGlobal;
	if (!aktaEarly) return 'absent';
	return aktaEarly.unreadField?.() ?? (aktaEarly.here ? 'here' : 'fine');
};

/** Looks where Äkta stands in a tab's page, its frames too. */
export const readPageStatus = async (tab: number): Promise<PageStatus> => {
	const frames = await browser.scripting
		.executeScript({target: {tabId: tab, allFrames: true}, func: standing})
		.catch(() => []);
	const all = frames.map(({result}) => result as PageStatus);
	if (all.includes('message')) return 'message';
	if (all.includes('unknown-field')) return 'unknown-field';
	return all[0] ?? 'absent';
};

/** Loads a tab's page anew. */
export const reloadTab = (tab: number): Promise<void> => browser.tabs.reload(tab);

/** Lets Äkta out of a site the person let it in on. */
export const revokeHost = async (host: string): Promise<void> => {
	await browser.permissions.remove({origins: [`https://${host}/*`]}).catch(() => false);
};

/** Asks the person to let Äkta in on a site; call it first thing in a click. False when refused. */
export const requestHost = (host: string): Promise<boolean> =>
	browser.permissions.request({origins: [`https://${host}/*`]}).catch(() => false);

/** Opens an address a tip names, or a mail to whom it names, in a tab of its own; anything else is left alone. */
export const openLink = async (address: string): Promise<void> => {
	if (!URL.canParse(address) || !/^(https?|mailto):$/.test(new URL(address).protocol)) return;
	await browser.tabs.create({url: address}).catch(() => undefined);
};
