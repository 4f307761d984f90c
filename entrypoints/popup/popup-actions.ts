import {openExtensionPage, openOptions} from '../../browser/extension/pages.ts';
import {openSidePanel} from '../../browser/extension/side-panel.ts';
import {askWorker} from '../../browser/messaging/messages.ts';
import {agreeToReading} from '../../browser/storage/reading-storage.ts';
import {storedSettings, writeSettings} from '../../browser/storage/settings-storage.ts';
import type {ActivePage} from '../../browser/tabs/active-page.ts';
import {useHere} from '../../browser/tabs/inject.ts';
import {reloadTab, requestHost, revokeHost} from '../../browser/tabs/tabs.ts';
import {withReminder} from '../../companion/own-reminder.ts';
import type {Settings} from '../../companion/settings.ts';
import type {PopupActions} from '../../components/pages/popup-state.ts';
import type {Hindrance} from '../../components/strings/pages/strings.ts';

const HOUR_MS = 3_600_000;

const without = (hosts: readonly string[], host: string | undefined) => hosts.filter(each => each !== host);

/** Storage that is full keeps the last good settings, and the popup goes on showing them. */
const keep = (change: Partial<Settings>): void => void writeSettings(change).catch(() => undefined);

const atMidnight = (now: number): number => new Date(now).setHours(24, 0, 0, 0);

/** The box the page has told of is read from now on; without one the field that has focus is, for this visit. */
const readBoxIn = async (tab: number): Promise<unknown> => {
	const notice = await askWorker('noticeIn', tab).catch(() => undefined);
	if (notice?.kind !== 'unknown-field') return useHere(tab);
	return storedSettings.update(settings => ({...settings, boxes: {...settings.boxes, [notice.box]: 'read'}}));
};

const hereIn = (tab: number | undefined): void =>
	void (tab === undefined ? undefined : useHere(tab).then(() => close()));

const mendOn = ({tab, host}: ActivePage, offHere: (host: string) => void): PopupActions['resolve'] => {
	const does: {readonly [H in Hindrance]: () => void} = {
		withheld: () => host && void requestHost(host).then(() => close()),
		'old-tab': () => void (tab === undefined ? undefined : reloadTab(tab).then(() => close())),
		'unknown-field': () => void (tab === undefined ? undefined : readBoxIn(tab).then(() => close())),
		foreign: () => host && offHere(host),
		silent: () => location.reload(),
	};
	return hindrance => does[hindrance]();
};

/** What each control of the popup does for the page in front. */
export const actionsOn = (page: ActivePage, {offHosts}: Settings): PopupActions => {
	const {tab, host} = page;
	const offHere = (off: string): void => keep({offHosts: [...without(offHosts, off), off]});
	return {
		agree: agreeToReading,
		whatIsRead: () => void openExtensionPage('welcome', 'reads').then(() => close()),
		turnOn: () => keep({offHosts: without(offHosts, host)}),
		wake: () => keep({restUntil: null}),
		change: keep,
		remind: (platform, on) =>
			void storedSettings.update(now => ({...now, ...withReminder(now, platform, on)})).catch(() => undefined),
		snooze: () => keep({restUntil: Date.now() + HOUR_MS}),
		snoozeToday: () => keep({restUntil: atMidnight(Date.now())}),
		offHere,
		resolve: mendOn(page, offHere),
		here: () => hereIn(tab),
		// The worker takes it from here: the browser's own question may close the popup.
		always: site => void requestHost(site).then(() => close()),
		leave: site => void revokeHost(site).then(() => close()),
		// The panel opens first: closing the popup ends the click the browser asks for.
		panel: () => void (tab === undefined ? undefined : openSidePanel(tab).then(() => close())),
		practice: () => void openExtensionPage('practice').then(() => close()),
		guidance: () => void openExtensionPage('options', 'guidance').then(() => close()),
		questions: () => void openExtensionPage('options', 'acquaintance').then(() => close()),
		settings: () => void openOptions().then(() => close()),
	};
};
