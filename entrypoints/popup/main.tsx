import '../../components/design.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {type ActivePage, activePage} from '../../browser/active-page.ts';
import {ask, type TabState} from '../../browser/messages.ts';
import {openPage} from '../../browser/open-page.ts';
import {openOptions} from '../../browser/options.ts';
import {hasPanel, openPanel} from '../../browser/panel.ts';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {type PopupActions, PopupView} from '../../components/pages/popup-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';

const HOUR_MS = 3_600_000;

const without = (hosts: readonly string[], host: string | undefined) => hosts.filter(each => each !== host);

/** Storage that is full keeps the last good settings, and the popup goes on showing them. */
const keep = (change: Partial<Settings>): void => void writeSettings(change).catch(() => undefined);

const actionsOn = ({tab, host}: ActivePage, {offHosts}: Settings): PopupActions => ({
	turnOn: () => keep({restUntil: null, offHosts: without(offHosts, host)}),
	rest: () => keep({restUntil: Date.now() + HOUR_MS, offHosts: without(offHosts, host)}),
	offHere: off => keep({offHosts: [...without(offHosts, off), off]}),
	// The panel opens first: closing the popup ends the click the browser asks for.
	panel: () => void (tab === undefined ? undefined : openPanel(tab).then(() => close())),
	practice: () => void openPage('practice').then(() => close()),
	settings: () => void openOptions().then(() => close()),
});

/** What the worker knows of the tab in front; `silent` when it could not answer. */
type Heard = {readonly tab?: TabState; readonly silent: boolean};

const hear = async (tab: number | undefined): Promise<Heard> => {
	if (tab === undefined) return {silent: false};
	try {
		const state = await ask('state', tab);
		return {silent: false, ...(state ? {tab: state} : {})};
	} catch {
		return {silent: true};
	}
};

const draw = (page: ActivePage, heard: Heard, settings: Settings): void => {
	const language = interfaceLanguage(settings);
	const {restUntil, offHosts} = settings;
	document.documentElement.lang = language;
	const state = {
		known: page.known,
		offHere: page.host !== undefined && offHosts.includes(page.host),
		panel: hasPanel() && page.tab !== undefined,
		...(page.host === undefined ? {} : {host: page.host}),
		...heard,
		...(restUntil !== null && restUntil > Date.now() ? {restUntil} : {}),
	};
	render(<PopupView state={state} strings={pagesIn(language)} on={actionsOn(page, settings)} />, document.body);
};

const start = async (): Promise<void> => {
	const page = await activePage();
	draw(page, {silent: false}, await readSettings());
	const heard = await hear(page.tab);
	draw(page, heard, await readSettings());
	onSettings(settings => draw(page, heard, settings));
};

void start();
