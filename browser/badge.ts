import browser from 'webextension-polyfill';
import type {TabState} from './messages.ts';

/** Shows on the toolbar button how many tips a tab has that are not strengths; nothing when there are none. */
export const showBadge = async (tab: number, state: TabState | undefined): Promise<void> => {
	const count = state?.tips.filter(tip => !tip.strength).length ?? 0;
	await browser.action.setBadgeText({tabId: tab, text: count ? String(count) : ''}).catch(() => undefined);
	await browser.action.setBadgeBackgroundColor({tabId: tab, color: '#1f6b54'}).catch(() => undefined);
};
