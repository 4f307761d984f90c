import {choices} from '../../browser/choices.ts';
import {type Act, ask, type TabState, tipKey} from '../../browser/messages.ts';
import {keepMisunderstood} from '../../browser/misunderstood.ts';
import {openOptions} from '../../browser/options.ts';
import type {SidebarActions} from '../../components/sidebar-state.ts';
import type {Tip} from '../../engine/tip.ts';

/** What a person can do in the panel: settings are written here, the rest is done by the frame that holds the composer. */
export const actsFor = (tab: number | undefined, state: TabState | undefined): SidebarActions => {
	const act = (what: Act): void => void (tab === undefined ? undefined : ask('act', tab, what).catch(() => undefined));
	const onTip = (what: 'jump' | 'apply' | 'skip') => (tip: Tip) => act({do: what, tip: tipKey(tip)});
	const platform = state?.platform;
	return {
		jump: onTip('jump'),
		apply: onTip('apply'),
		skip: onTip('skip'),
		copy: tip => void navigator.clipboard.writeText(tip.fix?.text ?? '').catch(() => undefined),
		hide: choices.mute,
		misunderstood: tip => {
			void keepMisunderstood(tip.rule);
			act({do: 'skip', tip: tipKey(tip)});
		},
		voice: voice => platform && choices.voice(platform, voice),
		// A panel is folded by the browser's own button.
		fold: () => undefined,
		rest: choices.rest,
		consent: () => platform && choices.consent(platform),
		settings: () => void openOptions().catch(() => undefined),
	};
};
