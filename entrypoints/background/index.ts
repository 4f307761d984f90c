import {defineBackground} from 'wxt/utils/define-background';
import {followChosenHosts} from '../../browser/chosen-hosts.ts';
import {type Command, onCommand} from '../../browser/commands.ts';
import {readHabits} from '../../browser/habit-store.ts';
import {injectRest} from '../../browser/injection.ts';
import {onInstalled} from '../../browser/installed.ts';
import {type Act, answerAsWorker, tellFrame} from '../../browser/messages.ts';
import {openPage} from '../../browser/open-page.ts';
import {openOptions} from '../../browser/options.ts';
import {openPanel} from '../../browser/panel.ts';
import {readSettings} from '../../browser/settings.ts';
import {onTabClosed, placeOf} from '../../browser/tabs.ts';
import {markStyles} from '../../platforms/page/mark-styles.ts';
import {deskOf} from './desk.ts';
import {compiledSet, inForce, ruleSet} from './in-force.ts';
import {judge, warmUp} from './judge.ts';
import {voiceIn} from './own-voice.ts';

const actOf: {readonly [C in Exclude<Command, 'open-panel'>]: Act} = {
	'next-tip': {do: 'next'},
	'previous-tip': {do: 'previous'},
	'open-card': {do: 'open-card'},
	'apply-tip': {do: 'apply-next'},
	'skip-tip': {do: 'skip-next'},
};

const wire = (): void => {
	const desk = deskOf();
	answerAsWorker({
		async inject(sender) {
			const at = placeOf(sender);
			if (!at) return;
			await injectRest(at.tab, at.frame, markStyles);
			warmUp();
		},
		async judge(sender, request) {
			const at = placeOf(sender);
			const [settings, habits] = await Promise.all([readSettings(), readHabits()]);
			const {state, fuller} = judge(at?.frame ?? 0, request, {settings, habits});
			if (!at) return state;
			desk.keep(at.tab, state);
			void fuller?.then(full => {
				desk.keep(at.tab, full);
				return tellFrame(at, 'fuller', full);
			});
			return state;
		},
		gone(sender, composer) {
			const at = placeOf(sender);
			if (at) desk.forget(at.tab, composer);
		},
		state: (_sender, tab) => desk.state(tab),
		act: (_sender, tab, act) => desk.act(tab, act),
		openPanel: sender => openPanel(placeOf(sender)?.tab),
		openOptions,
		openRules: () => openPage('rules'),
		draftText: (_sender, tab) => desk.text(tab),
		inForce,
		ruleSet,
		listen: (_sender, texts) => voiceIn(compiledSet(), texts),
	});
	onCommand((command, tab) => void (command === 'open-panel' ? openPanel(tab) : desk.act(tab, actOf[command])));
	onTabClosed(desk.close);
	onInstalled(() => void openPage('welcome'));
	followChosenHosts();
};

export default defineBackground(wire);
