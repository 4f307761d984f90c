import '../../components/design.css';
import '../../components/controls/switch.css';
import '../../components/pages/page.css';
import '../../components/pages/popup.css';
import '../../components/pages/person.css';
import '../../components/reading/reading.css';
import {render} from 'preact';
import {askWorker, handlePageMessages} from '../../browser/messaging/messages.ts';
import {storedHabits} from '../../browser/storage/habit-storage.ts';
import {readReminderDays} from '../../browser/storage/journal/reminder-days.ts';
import {storedReading} from '../../browser/storage/reading-storage.ts';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import {type ActivePage, activePage} from '../../browser/tabs/active-page.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import {dayOf} from '../../companion/journal/iso-day.ts';
import {PopupView} from '../../components/pages/popup-view.tsx';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import {readingStringsIn} from '../../components/strings/reading/index.ts';
import {actionsOn} from './popup-actions.ts';
import {type Person, type PopupFacts, popupStateOf} from './popup-state-of.ts';
import {type TabReport, whyNotHere} from './why-not-here.ts';

const hear = async (tab: number | undefined): Promise<TabReport> => {
	if (tab === undefined) return {silent: false};
	try {
		const state = await askWorker('state', tab);
		return {silent: false, ...(state ? {tab: state} : {})};
	} catch {
		return {silent: true};
	}
};

const draw = (page: ActivePage, found: PopupFacts, person: Person): void => {
	const language = interfaceLanguage(person.settings);
	document.documentElement.lang = language;
	render(
		<PopupView
			state={popupStateOf(page, found, person, Date.now())}
			strings={pageStringsIn(language)}
			reading={readingStringsIn(language)}
			on={actionsOn(page, person.settings)}
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
	const [habits, days] = await Promise.all([storedHabits.read(), readReminderDays()]);
	const due = days.some(day => day <= dayOf(new Date()));
	let [settings, agreed] = await Promise.all([storedSettings.read(), storedReading.read()]);
	const show = (): void => draw(page, found, {due, settings, agreed, habits});
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
