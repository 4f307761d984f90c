import browser from 'webextension-polyfill';

/** False where the browser tells that Äkta's button is not in its toolbar; true where it is, and where nobody can tell. */
export const isPinned = (): Promise<boolean> =>
	Promise.resolve(browser.action.getUserSettings?.()).then(
		settings => settings?.isOnToolbar !== false,
		() => true,
	);
