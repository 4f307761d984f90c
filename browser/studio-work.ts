import browser from 'webextension-polyfill';

const KEY = 'studio';

/** What a tab of the studio keeps: which tab it was, and its work as it stands. */
export type KeptWork = {readonly tab: string; readonly work: unknown};

const isKept = (value: unknown): value is KeptWork =>
	typeof value === 'object' && value !== null && 'tab' in value && typeof value.tab === 'string' && 'work' in value;

/** The work kept in this browser, unread; `undefined` when there is none or storage fails. */
export const readStudioWork = async (): Promise<unknown> => {
	const stored = await browser.storage.local.get(KEY).catch(() => ({}) as Record<string, unknown>);
	return isKept(stored[KEY]) ? stored[KEY].work : undefined;
};

/** Keeps the work in this browser; rejects with the browser's own message when storage is full. */
export const writeStudioWork = (kept: KeptWork): Promise<void> => browser.storage.local.set({[KEY]: kept});

/** Calls back when another tab than `tab` has kept its work. */
export const onOtherStudio = (tab: string, listener: (work: unknown) => void): void => {
	browser.storage.onChanged.addListener((changes, area) => {
		const kept = changes[KEY]?.newValue;
		if (area === 'local' && isKept(kept) && kept.tab !== tab) listener(kept.work);
	});
};
