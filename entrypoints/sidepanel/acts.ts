import {choices} from '../../browser/choices.ts';
import {noteSeenIn} from '../../browser/habit-store.ts';
import {type Act, ask, type TabState, tipKey} from '../../browser/messages.ts';
import {keepMisunderstood} from '../../browser/misunderstood.ts';
import {openPage} from '../../browser/open-page.ts';
import {openOptions} from '../../browser/options.ts';
import type {SidebarActions} from '../../components/sidebar-state.ts';
import {COACH} from '../../engine/coach/coach.ts';
import type {Tip} from '../../engine/tip.ts';

const copyDraftOf = async (tab: number): Promise<void> => {
	const text = await ask('draftText', tab).catch(() => undefined);
	if (text) await navigator.clipboard.writeText(text).catch(() => undefined);
};

/** What a person can do in the panel: settings are written here, the rest is done by the frame that holds the composer. */
export const actsFor = (tab: number | undefined, state: TabState | undefined): SidebarActions => {
	const act = (what: Act): void => void (tab === undefined ? undefined : ask('act', tab, what).catch(() => undefined));
	const onTip = (what: 'jump' | 'apply' | 'skip') => (tip: Tip) => act({do: what, tip: tipKey(tip)});
	const platform = state?.platform;
	return {
		jump: onTip('jump'),
		apply: onTip('apply'),
		// The frame notes the skip, as for its own sidebar.
		skip: onTip('skip'),
		copy: tip => void navigator.clipboard.writeText(tip.fix?.text ?? '').catch(() => undefined),
		hide: choices.mute,
		misunderstood: tip => {
			void keepMisunderstood(tip.rule);
			act({do: 'dismiss', tip: tipKey(tip)});
		},
		seen: ({rule}) => state && noteSeenIn(`${tab} ${state.composer.id}`, rule),
		noStrengths: choices.noStrengths,
		say: said => act({do: 'say', said}),
		noCoach: () => choices.mute(COACH),
		copyDraft: () => void (tab === undefined ? undefined : copyDraftOf(tab)),
		allTips: () => void openPage('rules').catch(() => undefined),
		guidance: wished => platform && choices.guidance(platform, wished),
		voice: voice => platform && choices.voice(platform, voice),
		// A panel is folded by the browser's own button.
		fold: () => undefined,
		rest: choices.rest,
		consent: () => platform && choices.consent(platform),
		settings: () => void openOptions().catch(() => undefined),
	};
};
