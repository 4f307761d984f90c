import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/practice.css';
import '../../components/pages/person.css';
import '../../components/pages/welcome/welcome.css';
import {render} from 'preact';
import {attendOwnPage} from '../../browser/extension/attend-own-page.ts';
import {openOptions} from '../../browser/extension/pages.ts';
import {isPinned} from '../../browser/extension/pinned.ts';
import {hasSidePanel, openSidePanel} from '../../browser/extension/side-panel.ts';
import {agreeToReading, storedReading} from '../../browser/storage/reading-storage.ts';
import {interfaceLanguage, storedSettings, writeSettings} from '../../browser/storage/settings-storage.ts';
import {activeTab} from '../../browser/tabs/tabs.ts';
import {mayRead} from '../../companion/reading-consent.ts';
import type {Settings} from '../../companion/settings.ts';
import type {WelcomeStep} from '../../components/pages/welcome/welcome-props.ts';
import {WelcomeView} from '../../components/pages/welcome/welcome-view.tsx';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import {readingStringsIn} from '../../components/strings/reading/index.ts';
import {networks} from '../../platforms/registry/networks.ts';

/** What the page is drawn from. */
type WelcomeData = {
	readonly settings: Settings;
	readonly agreed: number;
	readonly pinned: boolean;
	/** The tab the page is in: the browser opens the panel only within a click, so it is known before. */
	readonly tab: number | undefined;
};

const STEPS: readonly WelcomeStep[] = ['reads', 'done'];

/** The step the address asks for; the last only once the person has said yes. */
const stepAsked = (agreed: number): WelcomeStep => {
	const asked = STEPS.find(step => location.hash === `#${step}`) ?? 'try';
	return asked === 'done' && !mayRead(agreed) ? 'reads' : asked;
};

const go = (step: WelcomeStep): void => {
	location.hash = step;
};

const agree = async (): Promise<boolean> => {
	const kept = await agreeToReading();
	if (kept) go('done');
	return kept;
};

const draw = ({settings, agreed, pinned, tab}: WelcomeData): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(
		<WelcomeView
			step={stepAsked(agreed)}
			settings={settings}
			agreed={agreed}
			networks={networks}
			pinned={pinned}
			panel={hasSidePanel()}
			strings={pageStringsIn(language)}
			reading={readingStringsIn(language)}
			language={language}
			// A choice that cannot be kept changes nothing, and the page goes on showing what holds.
			change={part => void writeSettings(part).catch(() => undefined)}
			agree={agree}
			go={go}
			openPanel={() => void openSidePanel(tab)}
			openOptions={() => void openOptions()}
		/>,
		document.body,
	);
};

const start = async (): Promise<void> => {
	const [settings, agreed, pinned, tab] = await Promise.all([
		storedSettings.read(),
		storedReading.read(),
		isPinned(),
		activeTab(),
	]);
	let shown: WelcomeData = {settings, agreed, pinned, tab};
	const show = (part: Partial<WelcomeData>): void => {
		shown = {...shown, ...part};
		draw(shown);
	};
	show({});
	attendOwnPage();
	storedSettings.watch(changed => show({settings: changed}));
	storedReading.watch(changed => show({agreed: changed}));
	addEventListener('hashchange', () => show({}));
	// Whoever pins the icon comes back to this page afterwards.
	addEventListener('focus', () => void isPinned().then(now => show({pinned: now})));
};

void start();
