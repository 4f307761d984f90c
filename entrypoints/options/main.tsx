import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import '../../components/pages/pushed.css';
import '../../components/pages/section-nav.css';
import {render} from 'preact';
import {readShortcuts, type Shortcut} from '../../browser/commands.ts';
import {onHabits, readHabits} from '../../browser/habit-store.ts';
import type {Habits} from '../../browser/habits.ts';
import {readMisunderstood} from '../../browser/misunderstood.ts';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {OptionsView} from '../../components/pages/options-view.tsx';
import type {PagePart} from '../../components/pages/page-nav.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {pushedIn} from '../../components/strings/pushed-in.ts';
import type {NamedRule} from '../../engine/rule.ts';
import {actions} from './actions.ts';
import {drawPushed, hearPushed, onPushed, type Told} from './pushed.tsx';
import {stateOf} from './state.ts';

/** What the page is drawn from. */
type Shown = {
	readonly settings: Settings;
	readonly habits: Habits;
	readonly rules: readonly NamedRule[];
	readonly misunderstood: number;
	readonly shortcuts: readonly Shortcut[];
	readonly failed: boolean;
	/** Absent until the worker has told. */
	readonly told?: Told;
};

const PARTS: readonly PagePart[] = ['guidance', 'status', 'import'];

/** The part of the page the address asks for. */
const partAsked = (): PagePart => PARTS.find(part => location.hash === `#${part}`) ?? 'settings';

const drawSettings = (shown: Shown, change: (part: Partial<Settings>) => void): void => {
	const language = interfaceLanguage(shown.settings);
	document.documentElement.lang = language;
	render(
		<OptionsView
			state={stateOf(shown, language, Date.now())}
			strings={pagesIn(language)}
			pushed={pushedIn(language)}
			language={language}
			change={change}
			on={actions}
		/>,
		document.body,
	);
};

const draw = (shown: Shown, change: (part: Partial<Settings>) => void): void => {
	const part = partAsked();
	if (part === 'settings') drawSettings(shown, change);
	else if (shown.told) drawPushed(part, shown.told, shown.settings);
};

/** To the section the address names, else to the top. */
const goToAsked = (): void => {
	const section = document.getElementById(location.hash.slice(1));
	if (section) section.scrollIntoView();
	else scrollTo(0, 0);
};

const start = async (): Promise<void> => {
	const [settings, habits, noted, shortcuts] = await Promise.all([
		readSettings(),
		readHabits(),
		readMisunderstood(),
		readShortcuts().catch(() => []),
	]);
	let shown: Shown = {settings, habits, rules: [], misunderstood: noted.length, shortcuts, failed: false};
	const show = (part: Partial<Shown>): void => {
		shown = {...shown, ...part};
		draw(shown, change);
	};
	const change = (part: Partial<Settings>): void =>
		void writeSettings(part).catch(async () => show({settings: await readSettings(), failed: true}));
	onSettings(changed => show({settings: changed, failed: false}));
	onHabits(changed => show({habits: changed}));
	const showTold = (told: Told): void => show({told, rules: told.rules ?? []});
	onPushed(showTold);
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
	await hearPushed().then(showTold, () => undefined);
};

void start();
