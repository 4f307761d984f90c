import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import '../../components/pages/pushed.css';
import '../../components/pages/section-nav.css';
import {render} from 'preact';
import {readShortcuts} from '../../browser/extension/commands.ts';
import {storedHabits} from '../../browser/storage/habit-storage.ts';
import {storedMisunderstood} from '../../browser/storage/reported-tips.ts';
import {interfaceLanguage, storedSettings, writeSettings} from '../../browser/storage/settings-storage.ts';
import type {Organisation} from '../../companion/active-guidance.ts';
import type {Habits} from '../../companion/habits.ts';
import type {Settings} from '../../companion/settings.ts';
import type {Shortcut} from '../../companion/shortcuts.ts';
import {OptionsView} from '../../components/pages/options/options-view.tsx';
import type {PagePart} from '../../components/pages/page-nav.tsx';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import {ruleSetStringsIn} from '../../components/strings/rule-set/index.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {optionsActions} from './actions.ts';
import {drawGuidancePage, type GuidancePageData, loadGuidancePage, onGuidanceChange} from './pushed.tsx';
import {optionsState} from './state.ts';

/** What the page is drawn from. */
type OptionsData = {
	readonly settings: Settings;
	readonly habits: Habits;
	readonly rules: readonly NamedRule[];
	readonly misunderstood: number;
	readonly shortcuts: readonly Shortcut[];
	readonly failed: boolean;
	readonly organisation?: Organisation;
	/** Absent until the worker has told. */
	readonly told?: GuidancePageData;
};

const PARTS: readonly PagePart[] = ['guidance', 'status', 'import'];

/** The part of the page the address asks for. */
const partAsked = (): PagePart => PARTS.find(part => location.hash === `#${part}`) ?? 'settings';

const drawSettings = (shown: OptionsData, change: (part: Partial<Settings>) => void): void => {
	const language = interfaceLanguage(shown.settings);
	document.documentElement.lang = language;
	render(
		<OptionsView
			state={optionsState(shown, language, Date.now())}
			strings={pageStringsIn(language)}
			pushed={ruleSetStringsIn(language)}
			language={language}
			change={change}
			on={optionsActions}
		/>,
		document.body,
	);
};

const draw = (shown: OptionsData, change: (part: Partial<Settings>) => void): void => {
	const part = partAsked();
	if (part === 'settings') drawSettings(shown, change);
	else if (shown.told) drawGuidancePage(part, shown.told, shown.settings);
};

/** To the section the address names, else to the top. */
const goToAsked = (): void => {
	const section = document.getElementById(location.hash.slice(1));
	if (section) section.scrollIntoView();
	else scrollTo(0, 0);
};

const start = async (): Promise<void> => {
	const [settings, habits, noted, shortcuts] = await Promise.all([
		storedSettings.read(),
		storedHabits.read(),
		storedMisunderstood.read(),
		readShortcuts().catch(() => []),
	]);
	let shown: OptionsData = {settings, habits, rules: [], misunderstood: noted.length, shortcuts, failed: false};
	const show = (part: Partial<OptionsData>): void => {
		shown = {...shown, ...part};
		draw(shown, change);
	};
	const change = (part: Partial<Settings>): void =>
		void writeSettings(part).catch(async () => show({settings: await storedSettings.read(), failed: true}));
	storedSettings.watch(changed => show({settings: changed, failed: false}));
	storedHabits.watch(changed => show({habits: changed}));
	const showTold = (told: GuidancePageData): void =>
		show({told, rules: told.rules ?? [], ...(told.inForce?.organisation && {organisation: told.inForce.organisation})});
	onGuidanceChange(showTold);
	let part = partAsked();
	addEventListener('hashchange', () => {
		// Within a part the browser itself goes to the section.
		if (partAsked() === part) return;
		part = partAsked();
		show({});
		goToAsked();
	});
	show({});
	goToAsked();
	await loadGuidancePage().then(showTold, () => undefined);
};

void start();
