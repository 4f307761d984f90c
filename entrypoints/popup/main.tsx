import '../../components/design.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {type ActivePage, activePage} from '../../browser/active-page.ts';
import type {InForce} from '../../browser/in-force.ts';
import {useHere} from '../../browser/injection.ts';
import {answerAsPage, ask} from '../../browser/messages.ts';
import {openPage} from '../../browser/open-page.ts';
import {openOptions} from '../../browser/options.ts';
import {hasPanel, openPanel} from '../../browser/panel.ts';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {askForHost, leaveHost, reloadTab} from '../../browser/tabs.ts';
import type {PopupActions, PopupState} from '../../components/pages/popup-state.ts';
import {PopupView} from '../../components/pages/popup-view.tsx';
import type {Hindrance} from '../../components/strings/page-strings.ts';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {markStyles} from '../../platforms/page/mark-styles.ts';
import {type Heard, hindranceOn, isNetwork} from './hindrance.ts';

const HOUR_MS = 3_600_000;

const without = (hosts: readonly string[], host: string | undefined) => hosts.filter(each => each !== host);

/** Storage that is full keeps the last good settings, and the popup goes on showing them. */
const keep = (change: Partial<Settings>): void => void writeSettings(change).catch(() => undefined);

const atMidnight = (now: number): number => new Date(now).setHours(24, 0, 0, 0);

const hereIn = (tab: number | undefined): void =>
	void (tab === undefined ? undefined : useHere(tab, markStyles).then(() => close()));

const mendOn = ({tab, host}: ActivePage, offHere: (host: string) => void): PopupActions['mend'] => {
	const does: {readonly [H in Hindrance]: () => void} = {
		withheld: () => host && void askForHost(host).then(() => close()),
		'old-tab': () => void (tab === undefined ? undefined : reloadTab(tab).then(() => close())),
		'unknown-field': () => hereIn(tab),
		foreign: () => host && offHere(host),
		silent: () => location.reload(),
	};
	return hindrance => does[hindrance]();
};

const actionsOn = (page: ActivePage, {offHosts}: Settings): PopupActions => {
	const {tab, host} = page;
	const restUntil = (until: number): void => keep({restUntil: until, offHosts: without(offHosts, host)});
	const offHere = (off: string): void => keep({offHosts: [...without(offHosts, off), off]});
	return {
		turnOn: () => keep({restUntil: null, offHosts: without(offHosts, host)}),
		rest: () => restUntil(Date.now() + HOUR_MS),
		restToday: () => restUntil(atMidnight(Date.now())),
		offHere,
		mend: mendOn(page, offHere),
		here: () => hereIn(tab),
		// The worker takes it from here: the browser's own question may close the popup.
		always: site => void askForHost(site).then(() => close()),
		leave: site => void leaveHost(site).then(() => close()),
		// The panel opens first: closing the popup ends the click the browser asks for.
		panel: () => void (tab === undefined ? undefined : openPanel(tab).then(() => close())),
		practice: () => void openPage('practice').then(() => close()),
		guidance: () => void openPage('options', 'guidance').then(() => close()),
		settings: () => void openOptions().then(() => close()),
	};
};

const hear = async (tab: number | undefined): Promise<Heard> => {
	if (tab === undefined) return {silent: false};
	try {
		const state = await ask('state', tab);
		return {silent: false, ...(state ? {tab: state} : {})};
	} catch {
		return {silent: true};
	}
};

/** What the popup has found out so far. */
type Found = Pick<PopupState, 'tab' | 'hindrance' | 'inForce'>;

const restOf = ({restUntil}: Settings, now: number): Pick<PopupState, 'restUntil' | 'restsToday'> =>
	restUntil !== null && restUntil > now ? {restUntil, restsToday: restUntil === atMidnight(now)} : {};

/** The organisation that suggests Äkta on a site, by the site's host or one above it. */
const askedBy = (host: string | undefined, inForce: InForce | undefined): Pick<PopupState, 'askedBy'> => {
	const {organisation, hosts = []} = inForce ?? {};
	const isAsked = host !== undefined && hosts.some(each => host === each || host.endsWith(`.${each}`));
	return organisation && isAsked ? {askedBy: organisation.name} : {};
};

const draw = (page: ActivePage, found: Found, settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	const state: PopupState = {
		known: page.known,
		chosen: page.known && page.host !== undefined && !isNetwork(page.host),
		offHere: page.host !== undefined && settings.offHosts.includes(page.host),
		panel: hasPanel() && page.tab !== undefined,
		...(page.host === undefined ? {} : {host: page.host}),
		...found,
		...askedBy(page.host, found.inForce),
		...restOf(settings, Date.now()),
	};
	render(<PopupView state={state} strings={pagesIn(language)} on={actionsOn(page, settings)} />, document.body);
};

const foundFrom = async (page: ActivePage, heard: Heard, inForce: InForce | undefined): Promise<Found> => {
	const hindrance = await hindranceOn(page, heard);
	return {...(heard.tab && {tab: heard.tab}), ...(hindrance && {hindrance}), ...(inForce && {inForce})};
};

const findOut = async (page: ActivePage): Promise<Found> => {
	const [heard, inForce] = await Promise.all([hear(page.tab), ask('inForce').catch(() => undefined)]);
	return foundFrom(page, heard, inForce);
};

const start = async (): Promise<void> => {
	const page = await activePage();
	let found: Found = {};
	let settings = await readSettings();
	const show = (): void => draw(page, found, settings);
	const hears = async (tab: number, heard: Heard): Promise<void> => {
		if (tab !== page.tab) return;
		found = await foundFrom(page, heard, found.inForce);
		show();
	};
	answerAsPage({
		state: (_sender, tab, state) => hears(tab, {silent: false, ...(state && {tab: state})}),
		silent: (_sender, tab) => hears(tab, {silent: true}),
		pushed: () => undefined,
	});
	onSettings(changed => {
		settings = changed;
		show();
	});
	show();
	const {inForce, ...first} = await findOut(page);
	// What was heard in the meantime is newer.
	found = {...('tab' in found || 'hindrance' in found ? found : first), ...(inForce && {inForce})};
	show();
};

void start();
