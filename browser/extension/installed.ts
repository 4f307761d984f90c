import browser from 'webextension-polyfill';

/** Calls back when the extension has just been installed or updated by a person's own browser; where a policy installs it, nobody chose the moment, so nothing is called. */
export const onArrived = (listener: (how: 'install' | 'update') => void): void =>
	browser.runtime.onInstalled.addListener(({reason}) => {
		if (reason !== 'install' && reason !== 'update') return;
		void browser.management.getSelf().then(({installType}) => {
			if (installType !== 'admin') listener(reason);
		});
	});
