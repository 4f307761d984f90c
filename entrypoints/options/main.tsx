import '../../components/design.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import {render} from 'preact';
import {onHabits, readHabits} from '../../browser/habit-store.ts';
import type {Habits} from '../../browser/habits.ts';
import {ask} from '../../browser/messages.ts';
import {readMisunderstood} from '../../browser/misunderstood.ts';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {OptionsView} from '../../components/pages/options-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import type {NamedRule} from '../../engine/rule.ts';
import {actions} from './actions.ts';
import {stateOf} from './state.ts';

/** What the page is drawn from. */
type Shown = {
	readonly settings: Settings;
	readonly habits: Habits;
	readonly rules: readonly NamedRule[];
	readonly misunderstood: number;
	readonly failed: boolean;
};

const draw = (shown: Shown, change: (part: Partial<Settings>) => void): void => {
	const language = interfaceLanguage(shown.settings);
	document.documentElement.lang = language;
	render(
		<OptionsView
			state={stateOf(shown, language, Date.now())}
			strings={pagesIn(language)}
			language={language}
			change={change}
			on={actions}
		/>,
		document.body,
	);
};

const rulesInForce = async (): Promise<readonly NamedRule[]> =>
	(await ask('ruleSet').catch(() => undefined))?.rules ?? [];

const start = async (): Promise<void> => {
	const [settings, habits, noted] = await Promise.all([readSettings(), readHabits(), readMisunderstood()]);
	let shown: Shown = {settings, habits, rules: [], misunderstood: noted.length, failed: false};
	const show = (part: Partial<Shown>): void => {
		shown = {...shown, ...part};
		draw(shown, change);
	};
	const change = (part: Partial<Settings>): void =>
		void writeSettings(part).catch(async () => show({settings: await readSettings(), failed: true}));
	onSettings(changed => show({settings: changed, failed: false}));
	onHabits(changed => show({habits: changed}));
	show({});
	show({rules: await rulesInForce()});
};

void start();
