import '../../components/design.css';
import '../../components/controls/switch.css';
import '../../components/pages/page.css';
import '../../components/pages/popup.css';
import '../../components/pages/person.css';
import '../../components/reading/reading.css';
import {render} from 'preact';
import {openExtensionPage, openOptions} from '../../browser/extension/pages.ts';
import {hasSidePanel, openSidePanel} from '../../browser/extension/side-panel.ts';
import {askWorker, handlePageMessages} from '../../browser/messaging/messages.ts';
import {storedHabits} from '../../browser/storage/habit-storage.ts';
import {agreeToReading, storedReading} from '../../browser/storage/reading-storage.ts';
import {interfaceLanguage, storedSettings, writeSettings} from '../../browser/storage/settings-storage.ts';
import {type ActivePage, activePage} from '../../browser/tabs/active-page.ts';
import {useHere} from '../../browser/tabs/inject.ts';
import {reloadTab, requestHost, revokeHost} from '../../browser/tabs/tabs.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import type {Habits} from '../../companion/habits.ts';
import {offersQuestions} from '../../companion/offers-questions.ts';
import {isReminded, withReminder} from '../../companion/own-reminder.ts';
import {needsConsent, termsChoice} from '../../companion/placement.ts';
import {mayRead} from '../../companion/reading-consent.ts';
import {restingUntil, type Settings} from '../../companion/settings.ts';
import type {PopupActions, PopupState} from '../../components/pages/popup-state.ts';
import {PopupView} from '../../components/pages/popup-view.tsx';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import type {Hindrance} from '../../components/strings/pages/strings.ts';
import {readingStringsIn} from '../../components/strings/reading/index.ts';
import {type Network, networks} from '../../platforms/registry/networks.ts';
import {isKnownHost, networkAt, type TabReport, whyNotHere} from './why-not-here.ts';

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

const actionsOn = (page: ActivePage, {offHosts}: Settings): PopupActions => {
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

const hear = async (tab: number | undefined): Promise<TabReport> => {
	if (tab === undefined) return {silent: false};
	try {
		const state = await askWorker('state', tab);
		return {silent: false, ...(state ? {tab: state} : {})};
	} catch {
		return {silent: true};
	}
};

/** What the popup has found out so far. */
type PopupFacts = Pick<PopupState, 'tab' | 'hindrance' | 'inMessage' | 'inForce'>;

const restOf = (settings: Settings, now: number): Pick<PopupState, 'restUntil'> => {
	const restUntil = restingUntil(settings, now);
	return restUntil === undefined ? {} : {restUntil};
};

/** The organisation that suggests Äkta on a site, by the site's host or one above it. */
const askedBy = (host: string | undefined, inForce: ActiveGuidance | undefined): Pick<PopupState, 'askedBy'> => {
	const {organisation, hosts = []} = inForce ?? {};
	const isAsked = host !== undefined && hosts.some(each => host === each || host.endsWith(`.${each}`));
	return organisation && isAsked ? {askedBy: organisation.name} : {};
};

const networkOf = (host: string | undefined): Network | undefined => {
	const name = host === undefined ? undefined : networkAt(host);
	return networks.find(each => each.name === name);
};

/** The network in front, with what the person has chosen of a reminder there; none where no card may stand in its pages. */
const reminderOf = (host: string | undefined, settings: Settings): Pick<PopupState, 'reminder'> => {
	const network = networkOf(host);
	const mayStand = network && !needsConsent(settings, network.name, network);
	return mayStand ? {reminder: {network, on: isReminded(settings, network.name)}} : {};
};

/** The network in front, while its terms call for a choice that has not been made. */
const termsOf = (host: string | undefined, settings: Settings): Pick<PopupState, 'terms'> => {
	const network = networkOf(host);
	const isOpen = network?.barInsertions && termsChoice(settings, network.name) === null;
	return network && isOpen ? {terms: {network, settings}} : {};
};

/** What is stored of the person. */
type Person = {readonly settings: Settings; readonly agreed: number; readonly habits: Habits};

const draw = (page: ActivePage, found: PopupFacts, {settings, agreed, habits}: Person): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	const state: PopupState = {
		known: page.known,
		chosen: page.known && page.host !== undefined && !isKnownHost(page.host),
		offHere: page.host !== undefined && settings.offHosts.includes(page.host),
		panel: hasSidePanel() && page.tab !== undefined,
		...(page.host === undefined ? {} : {host: page.host}),
		...found,
		...askedBy(page.host, found.inForce),
		...restOf(settings, Date.now()),
		...termsOf(page.host, settings),
		...reminderOf(page.host, settings),
		...(!mayRead(agreed) && {asksFirst: true}),
		...(offersQuestions(habits, settings.answers) && {questions: true}),
	};
	render(
		<PopupView
			state={state}
			strings={pageStringsIn(language)}
			reading={readingStringsIn(language)}
			on={actionsOn(page, settings)}
		/>,
		document.body,
	);
};

const foundFrom = async (
	page: ActivePage,
	heard: TabReport,
	inForce: ActiveGuidance | undefined,
): Promise<PopupFacts> => {
	const obstacle = await whyNotHere(page, heard);
	return {...(heard.tab && {tab: heard.tab}), ...obstacle, ...(inForce && {inForce})};
};

const findOut = async (page: ActivePage): Promise<PopupFacts> => {
	const [heard, inForce] = await Promise.all([hear(page.tab), askWorker('inForce').catch(() => undefined)]);
	return foundFrom(page, heard, inForce);
};

const start = async (): Promise<void> => {
	const page = await activePage();
	let found: PopupFacts = {};
	const habits = await storedHabits.read();
	let [settings, agreed] = await Promise.all([storedSettings.read(), storedReading.read()]);
	const show = (): void => draw(page, found, {settings, agreed, habits});
	const hears = async (tab: number, heard: TabReport): Promise<void> => {
		if (tab !== page.tab) return;
		found = await foundFrom(page, heard, found.inForce);
		show();
	};
	handlePageMessages({
		state: (_sender, tab, state) => hears(tab, {silent: false, ...(state && {tab: state})}),
		notice: () => undefined,
		silent: (_sender, tab) => hears(tab, {silent: true}),
		pushed: () => undefined,
	});
	storedSettings.watch(changed => {
		settings = changed;
		show();
	});
	storedReading.watch(changed => {
		agreed = changed;
		show();
	});
	show();
	const {inForce, ...first} = await findOut(page);
	// What was heard in the meantime is newer.
	found = {...('tab' in found || 'hindrance' in found ? found : first), ...(inForce && {inForce})};
	show();
};

void start();
