import '../../components/design.css';
import '../../components/tip.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import {render} from 'preact';
import type {InForce} from '../../browser/in-force.ts';
import {answerAsPage, ask} from '../../browser/messages.ts';
import {interfaceLanguage, onSettings, readSettings, writeSettings} from '../../browser/settings.ts';
import type {Settings} from '../../browser/settings-shape.ts';
import {AllTipsView} from '../../components/pages/all-tips-view.tsx';
import {pagesIn} from '../../components/strings/pages-in.ts';
import {stringsIn} from '../../components/strings/strings-in.ts';
import type {SetInForce} from '../../engine/compile.ts';
import {tipTexts, turned} from './tip-texts.ts';

const draw = (set: SetInForce, inForce: InForce, settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(
		<AllTipsView
			tips={tipTexts(set, settings, language)}
			inForce={inForce}
			strings={stringsIn(language)}
			pages={pagesIn(language)}
			turn={(rule, on) => void writeSettings(turned(settings, rule, on)).catch(() => undefined)}
		/>,
		document.body,
	);
};

const start = async (): Promise<void> => {
	const heard = () => Promise.all([ask('ruleSet'), ask('inForce')]);
	let [[set, inForce], settings] = await Promise.all([heard(), readSettings()]);
	const show = (): void => draw(set, inForce, settings);
	show();
	onSettings(changed => {
		settings = changed;
		show();
	});
	answerAsPage({
		state: () => undefined,
		silent: () => undefined,
		pushed: async () => {
			[set, inForce] = await heard();
			show();
		},
	});
};

void start();
