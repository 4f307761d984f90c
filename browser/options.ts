import browser from 'webextension-polyfill';

/** Opens the options page in a tab. */
export const openOptions = (): Promise<void> => browser.runtime.openOptionsPage();
