import browser from 'webextension-polyfill';

type SidePanel = {open(options: {tabId: number}): Promise<void>};

const sidePanel = (): SidePanel | undefined =>
	(globalThis as unknown as {chrome?: {sidePanel?: SidePanel}}).chrome?.sidePanel;

/** True where the browser has a panel of its own that we can open. */
export const hasSidePanel = (): boolean => Boolean(sidePanel()) || 'sidebarAction' in browser;

/** Opens the browser's own panel beside a tab; call it first thing in a click or command, as browsers ask. Resolves also when refused. */
export const openSidePanel = async (tab: number | undefined): Promise<void> => {
	if (tab === undefined) return;
	const opened = sidePanel()?.open({tabId: tab}) ?? browser.sidebarAction?.open();
	await opened?.catch(() => undefined);
};
