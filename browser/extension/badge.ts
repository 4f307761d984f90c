import browser from 'webextension-polyfill';

const GREEN = '#1f6b54';
const QUIET = '#6b6f69';

/** What the toolbar button shows for a tab: a few characters on it, and the words when it is pointed at or read out; `isQuiet` without tips. */
export type BadgeTexts = {readonly text: string; readonly title: string; readonly isQuiet?: boolean};

/** The button with nothing to tell. */
export const emptyBadge: BadgeTexts = {text: '', title: 'Äkta'};

/** Shows these on the toolbar button of one tab, or of all that have nothing of their own to show; resolves also when the tab is gone. */
export const showBadge = async (tab: number | undefined, {text, title, isQuiet}: BadgeTexts): Promise<void> => {
	const at = tab === undefined ? {} : {tabId: tab};
	const shown = [
		browser.action.setBadgeText({...at, text: tab === undefined ? text : text || null}),
		browser.action.setBadgeBackgroundColor({...at, color: isQuiet ? QUIET : GREEN}),
		browser.action.setTitle({...at, title}),
	];
	await Promise.allSettled(shown);
};
