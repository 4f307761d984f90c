import {byPresentId, presentId, type RenamedIds} from '../engine/model/renamed-ids.ts';
import type {Habits} from './habits.ts';
import {OWN_RULE_PREFIX, type Settings} from './settings.ts';

const presentOf = (ids: readonly string[], renamed: RenamedIds): string[] => [
	...new Set(ids.map(id => presentId(id, renamed))),
];

/** The measures of one's own voice; those of a rule that was renamed go by its present id, the larger number where both are there. */
const ownVoiceOf = ({ownVoice}: Settings, renamed: RenamedIds): Settings['ownVoice'] => {
	const measures = Object.entries(renamed).map(
		([former, id]) => [`${OWN_RULE_PREFIX}${former}`, `${OWN_RULE_PREFIX}${id}`] as const,
	);
	return byPresentId(ownVoice, Object.fromEntries(measures), Math.max);
};

/** The settings with every rule under its present id: what was turned on or off under a former one stays so. */
export const settingsUnderPresentIds = (settings: Settings, renamed: RenamedIds): Settings => ({
	...settings,
	on: presentOf(settings.on, renamed),
	off: presentOf(settings.off, renamed),
	hidden: settings.hidden.map(({rule, ...at}) => ({rule: presentId(rule, renamed), ...at})),
	ownVoice: ownVoiceOf(settings, renamed),
});

/** The habits with every rule under its present id: skips and drafts are added up, and the longer quiet holds. */
export const habitsUnderPresentIds = (habits: Habits, renamed: RenamedIds): Habits => {
	const {drafts, skipped, seen, quietUntil, quietToDraft} = habits;
	const sum = (former: number, present: number): number => former + present;
	return {
		drafts,
		skipped: byPresentId(skipped, renamed, sum),
		seen: byPresentId(seen, renamed, sum),
		quietUntil: byPresentId(quietUntil, renamed, Math.max),
		quietToDraft: byPresentId(quietToDraft, renamed, Math.max),
	};
};
