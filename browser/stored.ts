import browser from 'webextension-polyfill';

/** Everything Äkta has stored in this browser, by key; empty when storage cannot be read. */
export const readStored = (): Promise<Record<string, unknown>> => browser.storage.local.get(null).catch(() => ({}));

/** Deletes everything Äkta has stored in this browser; resolves also when that fails. */
export const deleteStored = (): Promise<void> => browser.storage.local.clear().catch(() => undefined);
