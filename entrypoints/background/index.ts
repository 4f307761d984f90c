import {defineBackground} from 'wxt/utils/define-background';
import {showBadge} from '../../browser/badge.ts';
import {type Command, onCommand} from '../../browser/commands.ts';
import {injectRest} from '../../browser/injection.ts';
import {type Act, answerAsWorker, type TabState, tellFrame, tellPages} from '../../browser/messages.ts';
import {openOptions} from '../../browser/options.ts';
import {openPanel} from '../../browser/panel.ts';
import {readSettings} from '../../browser/settings.ts';
import {tabStates} from '../../browser/tab-states.ts';
import {onTabClosed, placeOf} from '../../browser/tabs.ts';
import {markStyles} from '../../platforms/page/mark-styles.ts';
import {judge, warmUp} from './judge.ts';

const actOf: {readonly [C in Exclude<Command, 'open-panel'>]: Act} = {
	'next-tip': {do: 'next'},
	'previous-tip': {do: 'previous'},
	'open-card': {do: 'open-card'},
};

const wire = (): void => {
	const states = tabStates();

	const show = (tab: number): void => {
		const state = states.get(tab);
		void showBadge(tab, state);
		void tellPages('state', tab, state);
	};
	const keep = (tab: number, state: TabState): void => {
		states.keep(tab, state);
		show(tab);
	};
	// A worker that was stopped knows no frame, so every frame of the tab hears it.
	const act = (tab: number, what: Act) => {
		const frame = states.get(tab)?.frame;
		return tellFrame(frame === undefined ? {tab} : {tab, frame}, 'act', what);
	};

	answerAsWorker({
		async inject(sender) {
			const at = placeOf(sender);
			if (!at) return;
			await injectRest(at.tab, at.frame, markStyles);
			warmUp();
		},
		async judge(sender, request) {
			const at = placeOf(sender);
			const state = judge(at?.frame ?? 0, request, await readSettings());
			if (at) keep(at.tab, state);
			return state;
		},
		gone(sender, composer) {
			const at = placeOf(sender);
			if (at && states.forget(at.tab, composer)) show(at.tab);
		},
		async state(_sender, tab) {
			const state = states.get(tab);
			if (!state) await tellFrame({tab}, 'again');
			return states.get(tab);
		},
		act: (_sender, tab, what) => act(tab, what),
		openPanel: sender => {
			const at = placeOf(sender);
			return at ? openPanel(at.tab) : undefined;
		},
		openOptions,
	});

	onCommand((command, tab) => void (command === 'open-panel' ? openPanel(tab) : act(tab, actOf[command])));
	onTabClosed(tab => void states.forget(tab));
};

export default defineBackground(wire);
