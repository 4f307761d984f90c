import type {Runtime} from 'webextension-polyfill';
import {emptyBadge, showBadge} from '../../browser/extension/badge.ts';
import {onArrived} from '../../browser/extension/installed.ts';
import {openExtensionPage} from '../../browser/extension/pages.ts';
import {isOwnSender, notifyFrame} from '../../browser/messaging/messages.ts';
import {readAgreedVersion, storedReading, storedReadingAsked} from '../../browser/storage/reading-storage.ts';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import {letIntoOpenTabs} from '../../browser/tabs/let-in.ts';
import {allTabs} from '../../browser/tabs/tabs.ts';
import {isAskingDue, mayRead, READING_VERSION} from '../../companion/reading-consent.ts';
import {toolbarStringsIn} from '../../components/strings/toolbar/index.ts';

/** True where the sender may be read: on our own pages always, on a network once the person has said yes; rejects when nobody can tell. */
export const isReadable = async (sender: Runtime.MessageSender): Promise<boolean> =>
	isOwnSender(sender) || mayRead(await readAgreedVersion());

const stopEverywhere = async (): Promise<void> => {
	const tabs = await allTabs();
	await Promise.all(tabs.map(tab => notifyFrame({tab}, 'stopReading')));
};

const follow = async (agreed: number): Promise<void> => {
	if (!mayRead(agreed)) await stopEverywhere();
	await letIntoOpenTabs();
};

/** The page that asks opens of itself once a version of what is read: from its beginning at install, at the question at an update. */
const ask = async (how: 'install' | 'update'): Promise<void> => {
	if (!isAskingDue(await storedReading.read(), await storedReadingAsked.read())) return;
	await storedReadingAsked.write(READING_VERSION).catch(() => undefined);
	await openExtensionPage('welcome', how === 'update' ? 'reads' : undefined);
};

const waiting = new Set<number>();

/** Says on the toolbar button of a tab that somebody is in a box to write in there, and that nothing is read before they have said yes. */
export const waitForYes = async (tab: number): Promise<void> => {
	waiting.add(tab);
	const strings = toolbarStringsIn(interfaceLanguage(await storedSettings.read()));
	await showBadge(tab, {text: '?', title: strings.asks});
};

const forgetWaiting = (): void => {
	for (const tab of waiting) void showBadge(tab, emptyBadge);
	waiting.clear();
};

/** Follows the person's yes: what stands open is read from then on, or left at once; and has the page that asks open when it is due. */
export const followReadingConsent = (): void => {
	storedReading.watch(agreed => {
		forgetWaiting();
		void follow(agreed).catch(() => undefined);
	});
	onArrived(how => void ask(how));
};
