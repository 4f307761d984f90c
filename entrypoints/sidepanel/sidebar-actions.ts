import {openExtensionPage, openOptions} from '../../browser/extension/pages.ts';
import {askWorker} from '../../browser/messaging/messages.ts';
import {recordSeen, takeBackSkip} from '../../browser/storage/habit-storage.ts';
import {reportTip} from '../../browser/storage/reported-tips.ts';
import {settingActions} from '../../browser/storage/setting-actions.ts';
import {type FrameAction, type TabState, tipKey} from '../../companion/tab-state.ts';
import type {SidebarActions} from '../../components/sidebar/sidebar-state.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {COACH} from '../../engine/reply-coach/coach.ts';

const copyDraftOf = async (tab: number): Promise<void> => {
	const text = await askWorker('draftText', tab).catch(() => undefined);
	if (text) await navigator.clipboard.writeText(text).catch(() => undefined);
};

/** The pages that open from the panel. */
const pages = (tab: number | undefined): Pick<SidebarActions, 'event' | 'remind' | 'allTips' | 'keys' | 'settings'> => {
	const open =
		(...page: Parameters<typeof openExtensionPage>) =>
		(): void =>
			void openExtensionPage(...page).catch(() => undefined);
	return {
		event: open('journal', 'event', tab),
		remind: open('journal', 'reminders', tab),
		allTips: open('all-tips'),
		keys: open('options', 'keys'),
		settings: () => void openOptions().catch(() => undefined),
	};
};

/** What a person can do in the panel: settings are written here, the rest is done by the frame that holds the composer. */
export const createPanelActions = (tab: number | undefined, state: TabState | undefined): SidebarActions => {
	const act = (what: FrameAction): void =>
		void (tab === undefined ? undefined : askWorker('act', tab, what).catch(() => undefined));
	const onTip = (what: 'jump' | 'apply' | 'skip') => (tip: Tip) => act({do: what, tip: tipKey(tip)});
	const platform = state?.platform;
	return {
		...pages(tab),
		jump: onTip('jump'),
		apply: onTip('apply'),
		// The frame notes the skip, as for its own sidebar.
		skip: onTip('skip'),
		copy: tip => void navigator.clipboard.writeText(tip.fix?.text ?? '').catch(() => undefined),
		hide: settingActions.hide,
		allow: ({words}) => settingActions.allow(words),
		misunderstood: tip => {
			void reportTip(tip.rule);
			act({do: 'dismiss', tip: tipKey(tip)});
		},
		undo: what => {
			if (what.do === 'unhide') settingActions.unhide(what);
			else if (what.do === 'disallow') settingActions.disallow(what.words);
			else if (what.do === 'wake') settingActions.wake();
			else {
				if (state) void takeBackSkip(state.composer.draft, what.rule);
				act({do: 'unskip', tip: what.tip});
			}
		},
		seen: ({rule}) => state && void recordSeen(state.composer.draft, rule),
		noStrengths: settingActions.noStrengths,
		say: said => act({do: 'say', said}),
		noCoach: () => settingActions.mute(COACH),
		readBox: box => settingActions.box(box, 'read'),
		leaveBox: () => undefined,
		copyStructure: structure => void navigator.clipboard.writeText(structure).catch(() => undefined),
		copyDraft: () => void (tab === undefined ? undefined : copyDraftOf(tab)),
		guidance: wished => platform && settingActions.guidance(platform, wished),
		voice: voice => platform && settingActions.voice(platform, voice),
		// A panel is folded by the browser's own button.
		fold: () => undefined,
		foldGoal: settingActions.foldGoal,
		snooze: settingActions.rest,
		consent: () => platform && settingActions.consent(platform),
	};
};
