import browser from 'webextension-polyfill';

/** False once the extension was updated, reloaded or removed while this page stayed open. */
export const isContextValid = (): boolean => {
	try {
		return Boolean(browser.runtime.id);
	} catch {
		return false;
	}
};
