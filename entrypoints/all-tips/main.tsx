import '../../components/design.css';
import '../../components/controls/switch.css';
import '../../components/tip/tip.css';
import '../../components/pages/page.css';
import '../../components/pages/person.css';
import '../../components/pages/all-tips.css';
import {render} from 'preact';
import {askWorker, handlePageMessages} from '../../browser/messaging/messages.ts';
import {interfaceLanguage, storedSettings, writeSettings} from '../../browser/storage/settings-storage.ts';
import type {ActiveGuidance} from '../../companion/active-guidance.ts';
import {ruleTexts, settingsWithRule} from '../../companion/rule-texts.ts';
import type {Settings} from '../../companion/settings.ts';
import {AllTipsView} from '../../components/pages/all-tips-view.tsx';
import {pageStringsIn} from '../../components/strings/pages/index.ts';
import {sidebarStringsIn} from '../../components/strings/sidebar/index.ts';
import type {EffectiveRuleSet} from '../../engine/rule-language/compile.ts';

const draw = (set: EffectiveRuleSet, inForce: ActiveGuidance, settings: Settings): void => {
	const language = interfaceLanguage(settings);
	document.documentElement.lang = language;
	render(
		<AllTipsView
			tips={ruleTexts(set, settings, language)}
			inForce={inForce}
			strings={sidebarStringsIn(language)}
			pages={pageStringsIn(language)}
			turn={(rule, on) => void writeSettings(settingsWithRule(settings, rule, on)).catch(() => undefined)}
		/>,
		document.body,
	);
};

const start = async (): Promise<void> => {
	const heard = () => Promise.all([askWorker('ruleSet'), askWorker('inForce')]);
	let [[set, inForce], settings] = await Promise.all([heard(), storedSettings.read()]);
	const show = (): void => draw(set, inForce, settings);
	show();
	storedSettings.watch(changed => {
		settings = changed;
		show();
	});
	handlePageMessages({
		state: () => undefined,
		notice: () => undefined,
		silent: () => undefined,
		pushed: async () => {
			[set, inForce] = await heard();
			show();
		},
	});
};

void start();
