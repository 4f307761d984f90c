import {type BadgeTexts, emptyBadge, showBadge} from '../../browser/extension/badge.ts';
import {askFrame, notifyFrame, notifyPages} from '../../browser/messaging/messages.ts';
import {recordSkip} from '../../browser/storage/habit-storage.ts';
import {interfaceLanguage, storedSettings} from '../../browser/storage/settings-storage.ts';
import type {FieldNotice} from '../../companion/field-notice.ts';
import type {FrameAction, TabState} from '../../companion/tab-state.ts';
import {createTabStates} from '../../companion/tab-states.ts';
import {type ToolbarStrings, toolbarStringsIn} from '../../components/strings/toolbar/index.ts';
import {createFieldNotices} from './field-notices.ts';

/** How many tips there are that are not strengths, and a quiet question mark where the box is not recognised or shows no publish control. */
const badgeTexts = (
	strings: ToolbarStrings,
	state: TabState | undefined,
	notice: FieldNotice | undefined,
): BadgeTexts => {
	const count = notice?.kind === 'unknown-field' ? 0 : (state?.tips.filter(tip => !tip.strength).length ?? 0);
	const isSign = notice !== undefined && 'structure' in notice;
	if (count === 0 && !isSign) return emptyBadge;
	const sign = isSign ? strings.sign[notice.kind] : '';
	if (count === 0) return {text: '?', title: sign, isQuiet: true};
	return {text: `${count}${isSign ? '?' : ''}`, title: `${strings.tips(count)} ${sign}`.trimEnd()};
};

// The texts are made last: what changed meanwhile has asked for a badge of its own, which may be there already.
const showTexts = async (tab: number, texts: (strings: ToolbarStrings) => BadgeTexts): Promise<void> => {
	const strings = toolbarStringsIn(interfaceLanguage(await storedSettings.read()));
	await showBadge(tab, texts(strings));
};

/** The states of all tabs, and who is told when one changes: the toolbar button and the open extension pages. */
export const createTabDesk = (states = createTabStates()) => {
	const unanswered = new Set<number>();
	const badge = (tab: number) => showTexts(tab, strings => badgeTexts(strings, states.get(tab), notices.in(tab)));
	const notices = createFieldNotices(badge);
	const show = (tab: number) => Promise.all([badge(tab), notifyPages('state', tab, states.get(tab))]);
	return {
		notices,
		setState(tab: number, state: TabState): void {
			states.set(tab, state);
			unanswered.delete(tab);
			void show(tab);
		},
		/** Notes that the newest draft of a tab got no answer. */
		markUnanswered(tab: number): void {
			unanswered.add(tab);
			void notifyPages('silent', tab);
		},
		forget(tab: number, composer: string): void {
			if (states.forget(tab, composer)) void show(tab);
		},
		/** The frame is gone, or its page another. */
		removeFrame({tab, frame}: {readonly tab: number; readonly frame: number}): void {
			unanswered.delete(tab);
			notices.removeFrame({tab, frame});
			if (states.removeFrame(tab, frame)) void show(tab);
		},
		removeTab(tab: number): void {
			states.forget(tab);
			notices.removeTab(tab);
			unanswered.delete(tab);
		},
		/** The state of a tab; a worker that was stopped or failed asks the tab's frames again, and what they say is told to the pages. */
		async state(tab: number): Promise<TabState | undefined> {
			if (!states.get(tab) || unanswered.has(tab)) await notifyFrame({tab}, 'again');
			if (unanswered.has(tab)) throw new Error('No answer to the newest draft');
			return states.get(tab);
		},
		/** The text of a tab's draft, which only its frame holds. */
		async text(tab: number): Promise<string | undefined> {
			const known = states.get(tab);
			return known && askFrame({tab, frame: known.frame}, 'text');
		},
		/** Hands an act to the composer's frame, and notes a skip there; when the frame is not known, every frame of the tab hears it. */
		async act(tab: number, act: FrameAction): Promise<void> {
			const frame = states.get(tab)?.frame;
			const skipped = await askFrame(frame === undefined ? {tab} : {tab, frame}, 'act', act);
			const draft = states.get(tab)?.composer.draft;
			if (skipped && draft) await recordSkip(draft, skipped);
		},
	};
};
