import {type Act, ask, type TabState, tipKey} from '../../browser/messages.ts';
import {keepMisunderstood} from '../../browser/misunderstood.ts';
import {openOptions} from '../../browser/options.ts';
import {readSettings, type Settings, writeSettings} from '../../browser/settings.ts';
import type {SidebarActions} from '../../components/sidebar-state.ts';
import type {Tip} from '../../engine/tip.ts';

const HOUR_MS = 3_600_000;

/** Storage that is full keeps the last good settings, and the panel goes on showing them. */
const change = (part: (settings: Settings) => Partial<Settings>): void =>
	void readSettings()
		.then(settings => writeSettings(part(settings)))
		.catch(() => undefined);

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
		hide: rule => change(({off}) => ({off: [...new Set([...off, rule])]})),
		misunderstood: tip => {
			void keepMisunderstood(tip.rule);
			act({do: 'skip', tip: tipKey(tip)});
		},
		voice: voice => platform && change(({voices}) => ({voices: {...voices, [platform]: voice}})),
		// A panel is folded by the browser's own button.
		fold: () => undefined,
		rest: () => change(() => ({restUntil: Date.now() + HOUR_MS})),
		consent: () => platform && change(({consents}) => ({consents: [...new Set([...consents, platform])]})),
		settings: () => void openOptions().catch(() => undefined),
	};
};
