import '../../components/design.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {OptionsView} from '../../components/pages/options-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import type {Language} from '../../engine/rule.ts';
import {builtIn} from '../../rules/index.ts';
import {networks} from './networks.ts';

/** What each muted rule sees, without the words it would have filled in. */
const sawIn = (language: Language, muted: readonly string[]): {[rule: string]: string} => {
	const rules = (builtIn.rules ?? []).filter(({id}) => muted.includes(id));
	return Object.fromEntries(rules.map(({id, say}) => [id, (say[language]?.saw ?? id).replaceAll(/\{\w+\}/g, '…')]));
};

const draw = (settings: Settings, failed: boolean): void => {
	const language = interfaceLanguage(settings);
	const {restUntil} = settings;
	document.documentElement.lang = language;
	const state = {
		settings,
		networks,
		saw: sawIn(language, settings.off),
		failed,
		...(restUntil !== null && restUntil > Date.now() ? {restUntil} : {}),
	};
	const change = (part: Partial<Settings>): void =>
		void writeSettings(part).catch(async () => draw(await readSettings(), true));
	render(<OptionsView state={state} strings={pagesIn(language)} change={change} />, document.body);
};

onSettings(settings => draw(settings, false));
void readSettings().then(settings => draw(settings, false));
