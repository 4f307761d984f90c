import browser from 'webextension-polyfill';

/** Calls back once, when the extension has just been installed; not after updates. */
export const onInstalled = (listener: () => void): void =>
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason === 'install') listener();
	});
