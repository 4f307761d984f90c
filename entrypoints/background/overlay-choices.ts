import {openExtensionPage, openOptions} from '../../browser/extension/pages.ts';
import {openSidePanel} from '../../browser/extension/side-panel.ts';
import {recordSeen, recordSkip, takeBackSkip} from '../../browser/storage/habit-storage.ts';
import {reportTip} from '../../browser/storage/reported-tips.ts';
import {settingActions} from '../../browser/storage/setting-actions.ts';
import {openLink} from '../../browser/tabs/tabs.ts';
import {type ChoiceAction, type ComposerAction, isChoice, type OverlayAction} from '../../companion/overlay.ts';
import {COACH} from '../../engine/reply-coach/coach.ts';

/** Where an action was made: the tab, the network, and the draft it was about; empty without one. */
export type ActionPlace = {readonly tab: number; readonly platform: string; readonly draft: string};

type Choices = {
	readonly [D in ChoiceAction['do']]: (action: Extract<ChoiceAction, {readonly do: D}>, at: ActionPlace) => void;
};

const choices: Choices = {
	hide: settingActions.hide,
	unhide: settingActions.unhide,
	allow: ({words}) => settingActions.allow(words),
	disallow: ({words}) => settingActions.disallow(words),
	seen: ({rule}, {draft}) => draft && recordSeen(draft, rule),
	voice: ({voice}, {platform}) => settingActions.voice(platform, voice),
	guidance: ({wished}, {platform}) => settingActions.guidance(platform, wished),
	fold: ({folded}, {platform}) => settingActions.fold(platform, folded),
	foldGoal: ({folded}) => settingActions.foldGoal(folded),
	event: (_action, {tab}) => void openExtensionPage('journal', 'event', tab).catch(() => undefined),
	remind: (_action, {tab}) => void openExtensionPage('journal', 'reminders', tab).catch(() => undefined),
	readBox: ({box}) => settingActions.box(box, 'read'),
	snooze: () => settingActions.rest(),
	wake: () => settingActions.wake(),
	consent: (_action, {platform}) => settingActions.consent(platform),
	noStrengths: () => settingActions.noStrengths(),
	noCoach: () => settingActions.mute(COACH),
	allTips: () => void openExtensionPage('all-tips').catch(() => undefined),
	keys: () => void openExtensionPage('options', 'keys').catch(() => undefined),
	settings: () => void openOptions().catch(() => undefined),
	panel: (_action, {tab}) => void openSidePanel(tab),
	open: ({url}) => void openLink(url),
};

const choose = (action: ChoiceAction, at: ActionPlace): void =>
	(choices[action.do] as (action: ChoiceAction, at: ActionPlace) => void)(action, at);

/** What is noted of an action that the composer's frame carries out. */
const note = ({do: what, ...action}: ComposerAction, {draft}: ActionPlace): void => {
	if (!('rule' in action)) return;
	if (what === 'skip') void recordSkip(draft, action.rule);
	if (what === 'unskip') void takeBackSkip(draft, action.rule);
	if (what === 'misunderstood') void reportTip(action.rule);
};

/** Carries out a choice made in an overlay, and notes what is noted of the other actions. */
export const carryOutOverlayAction = (action: OverlayAction, at: ActionPlace): void =>
	isChoice(action) ? choose(action, at) : note(action, at);
