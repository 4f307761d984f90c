import '../../components/design.css';
import '../../components/pages/page.css';
import {render} from 'preact';
import {interfaceLanguage, onSettings, readSettings, type Settings, writeSettings} from '../../browser/settings.ts';
import {OptionsView} from '../../components/pages/options-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import type {Language} from '../../engine/rule.ts';
import {platforms} from '../../platforms/page/registry.ts';
import {builtIn} from '../../rules/index.ts';

/** The networks by name; the practice box has no host of its own. */
const PLATFORMS = platforms.filter(({platform}) => platform.hosts.length > 0).map(({name}) => name);

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
		platforms: PLATFORMS,
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
