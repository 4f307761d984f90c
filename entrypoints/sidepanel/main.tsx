import '../../components/design.css';
import '../../components/tip.css';
import '../../components/sidebar.css';
import '../../components/coach.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {onUnkept} from '../../browser/choices.ts';
import {onHabits, readHabits} from '../../browser/habit-store.ts';
import type {Habits} from '../../browser/habits.ts';
import {needsConsent} from '../../browser/homes.ts';
import {answerAsPage, ask, type TabState} from '../../browser/messages.ts';
import {interfaceLanguage, onSettings, readSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {activeTab, onTabActivated} from '../../browser/tabs.ts';
import {Sidebar} from '../../components/sidebar.tsx';
import {stringsIn} from '../../components/strings/strings-in.ts';
import {platforms} from '../../platforms/page/registry.ts';
import {actsFor} from './acts.ts';

/** What the panel shows: one tab's composer and the person's settings. */
type Shown = {
	readonly tab: number | undefined;
	readonly state: TabState | undefined;
	readonly settings: Settings;
	readonly habits: Habits;
	/** True when the worker could not answer the tab's newest draft. */
	readonly silent: boolean;
	/** True when the last choice could not be stored. */
	readonly unkept: boolean;
};

const isConsentNeeded = (platform: string, settings: Settings): boolean => {
	const known = platforms.find(({name}) => name === platform);
	return known !== undefined && needsConsent(settings, platform, known.platform);
};

const tabIn = (state: TabState | undefined) =>
	state ? {tab: state, ...(state.organisation && {organisation: state.organisation})} : {};

const draw = ({tab, state, silent, settings, habits, unkept}: Shown): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	const consentNeeded = state !== undefined && isConsentNeeded(state.platform, settings);
	render(
		<Sidebar
			state={{
				home: 'panel',
				folded: false,
				waiting: silent,
				silent,
				consentNeeded,
				known: {answers: settings.answers, habits},
				unkept,
				...tabIn(state),
			}}
			strings={stringsIn(language)}
			language={language}
			on={actsFor(tab, state)}
		/>,
		document.body,
	);
};

/** What the worker says of a tab; nothing where nobody has written. */
const hear = async (tab: number | undefined): Promise<Partial<Pick<Shown, 'state' | 'silent'>>> => {
	if (tab === undefined) return {};
	return ask('state', tab).then(
		state => (state ? {state, silent: false} : {}),
		() => ({silent: true}),
	);
};

const start = async (): Promise<void> => {
	const [settings, habits] = await Promise.all([readSettings(), readHabits()]);
	let shown: Shown = {tab: undefined, state: undefined, silent: false, settings, habits, unkept: false};
	const show = (change: Partial<Shown>): void => {
		shown = {...shown, ...change};
		draw(shown);
	};
	/** The tab in front of the panel's own window; a worker that was stopped is woken and asks the tab's frames again. */
	const follow = async (): Promise<void> => {
		const tab = await activeTab();
		if (tab !== shown.tab) show({tab, state: undefined, silent: false});
		const heard = await hear(tab);
		if (tab === shown.tab) show(heard);
	};
	answerAsPage({
		state: (_sender, tab, state) => void (tab === shown.tab && show({state, silent: false})),
		silent: (_sender, tab) => void (tab === shown.tab && show({silent: true})),
		// Frames judge anew under another rule set, and their states follow.
		pushed: () => undefined,
	});
	onSettings(changed => show({settings: changed}));
	onHabits(changed => show({habits: changed}));
	onUnkept(unkept => show({unkept}));
	onTabActivated(() => void follow());
	draw(shown);
	await follow();
};

void start();
