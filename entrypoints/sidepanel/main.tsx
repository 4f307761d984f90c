import '../../components/design.css';
import '../../components/tip/tip.css';
import '../../components/sidebar/sidebar.css';
import '../../components/sidebar/coach/coach.css';
import '../../components/pages/page.css';
import '../../components/pages/popup.css';
import '../../components/reading/reading.css';
import {render} from 'preact';
import {openExtensionPage} from '../../browser/extension/pages.ts';
import {askWorker, handlePageMessages} from '../../browser/messaging/messages.ts';
import {storedHabits} from '../../browser/storage/habit-storage.ts';
import {onJournalChange} from '../../browser/storage/journal/journal-changes.ts';
import {agreeToReading, storedReading} from '../../browser/storage/reading-storage.ts';
import {onSettingUnsaved} from '../../browser/storage/setting-actions.ts';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import {activeTab, onTabActivated} from '../../browser/tabs/tabs.ts';
import type {FieldNotice} from '../../companion/field-notice.ts';
import type {Habits} from '../../companion/habits.ts';
import type {OwnGoalLine} from '../../companion/overlay.ts';
import {needsConsent} from '../../companion/placement.ts';
import {mayRead} from '../../companion/reading-consent.ts';
import type {Settings} from '../../companion/settings.ts';
import type {TabState} from '../../companion/tab-state.ts';
import {Mark} from '../../components/controls/icons.tsx';
import {ReadingQuestion} from '../../components/reading/reading-question.tsx';
import {Sidebar} from '../../components/sidebar/sidebar.tsx';
import {readingStringsIn} from '../../components/strings/reading/index.ts';
import {sidebarStringsIn} from '../../components/strings/sidebar/index.ts';
import {platforms} from '../../platforms/registry/index.ts';
import {createPanelActions} from './sidebar-actions.ts';

/** What the panel shows: one tab's composer and the person's settings. */
type PanelData = {
	readonly tab: number | undefined;
	readonly state: TabState | undefined;
	readonly notice?: FieldNotice | undefined;
	readonly settings: Settings;
	readonly habits: Habits;
	/** True when the worker could not answer the tab's newest draft. */
	readonly silent: boolean;
	/** True when the last choice could not be stored. */
	readonly unkept: boolean;
	/** The person's own goal; absent without one. */
	readonly goal?: OwnGoalLine | undefined;
	/** The version of what is read that the person has said yes to. */
	readonly agreed: number;
};

const isConsentNeeded = (platform: string, settings: Settings): boolean => {
	const known = platforms.find(({name}) => name === platform);
	return known !== undefined && needsConsent(settings, platform, known.platform);
};

const tabIn = (state: TabState | undefined) =>
	state ? {tab: state, ...(state.organisation && {organisation: state.organisation})} : {};

const drawQuestion = (language: 'sv' | 'en'): void =>
	render(
		<main class="akta reading-panel">
			<h1 class="popup-title">
				<Mark />
				Äkta
			</h1>
			<ReadingQuestion
				strings={readingStringsIn(language)}
				agree={agreeToReading}
				more={() => void openExtensionPage('welcome', 'reads')}
			/>
		</main>,
		document.body,
	);

const draw = ({tab, state, notice, silent, settings, habits, unkept, goal, agreed}: PanelData): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	if (!mayRead(agreed)) {
		drawQuestion(language);
		return;
	}
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
				...(goal && {goal: {...goal, folded: settings.goalFolded}}),
				...tabIn(state),
				...(notice && {notice}),
			}}
			strings={sidebarStringsIn(language)}
			language={language}
			on={createPanelActions(tab, state)}
		/>,
		document.body,
	);
};

const readGoal = (): Promise<OwnGoalLine | undefined> =>
	askWorker('overlayPerson').then(
		({goal}) => goal,
		() => undefined,
	);

/** What the worker says of a tab; nothing where nobody has written. */
const hear = async (tab: number | undefined): Promise<Partial<Pick<PanelData, 'state' | 'silent' | 'notice'>>> => {
	if (tab === undefined) return {};
	const told = await askWorker('state', tab).then(
		state => (state ? {state, silent: false} : {}),
		() => ({silent: true}),
	);
	return {...told, notice: await askWorker('noticeIn', tab).catch(() => undefined)};
};

const start = async (): Promise<void> => {
	const [settings, habits, agreed] = await Promise.all([
		storedSettings.read(),
		storedHabits.read(),
		storedReading.read(),
	]);
	let shown: PanelData = {tab: undefined, state: undefined, silent: false, settings, habits, unkept: false, agreed};
	const show = (change: Partial<PanelData>): void => {
		shown = {...shown, ...change};
		draw(shown);
	};
	/** The tab in front of the panel's own window; a worker that was stopped is woken and asks the tab's frames again. */
	const follow = async (): Promise<void> => {
		const tab = await activeTab();
		if (tab !== shown.tab) show({tab, state: undefined, notice: undefined, silent: false});
		const heard = await hear(tab);
		if (tab === shown.tab) show(heard);
	};
	handlePageMessages({
		state: (_sender, tab, state) => void (tab === shown.tab && show({state, silent: false})),
		notice: (_sender, tab, notice) => void (tab === shown.tab && show({notice})),
		silent: (_sender, tab) => void (tab === shown.tab && show({silent: true})),
		// Frames judge anew under another rule set, and their states follow.
		pushed: () => undefined,
	});
	storedSettings.watch(changed => show({settings: changed}));
	storedHabits.watch(changed => show({habits: changed}));
	storedReading.watch(changed => show({agreed: changed}));
	onSettingUnsaved(unkept => show({unkept}));
	onJournalChange(() => void readGoal().then(goal => show({goal})));
	onTabActivated(() => void follow());
	draw(shown);
	await follow();
	show({goal: await readGoal()});
};

void start();
