import type {Organisation} from '../../companion/active-guidance.ts';
import {type Habits, quietDraftsLeft, quietRules} from '../../companion/habits.ts';
import {ownVoiceRules, restingUntil, type Settings} from '../../companion/settings.ts';
import type {Shortcut} from '../../companion/shortcuts.ts';
import type {OptionsState} from '../../components/pages/options/options-props.ts';
import type {Language} from '../../engine/model/language.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {ruleName} from '../../engine/model/rule-name.ts';
import {networks} from '../../platforms/registry/networks.ts';

type From = {
	readonly settings: Settings;
	readonly habits: Habits;
	readonly rules: readonly NamedRule[];
	readonly misunderstood: number;
	readonly shortcuts: readonly Shortcut[];
	readonly failed: boolean;
	readonly organisation?: Organisation;
};

const namesIn = (rules: readonly NamedRule[], language: Language, named: readonly string[]): {[rule: string]: string} =>
	Object.fromEntries(rules.filter(({id}) => named.includes(id)).map(rule => [rule.id, ruleName(rule, language)]));

const quietIn = (habits: Habits, now: number): OptionsState['quiet'] =>
	quietRules(habits, now).map(rule => ({
		rule,
		until: new Date(Math.max(habits.quietUntil[rule] ?? 0, now)).toISOString().slice(0, 10),
		drafts: quietDraftsLeft(habits, rule),
	}));

/** What the options page shows, at `now` in ms since 1970. */
export const optionsState = (
	{settings, habits, rules, ...rest}: From,
	language: Language,
	now: number,
): OptionsState => {
	const quiet = quietIn(habits, now);
	const own = ownVoiceRules(settings);
	const restUntil = restingUntil(settings, now);
	return {
		...rest,
		settings,
		networks,
		quiet,
		own,
		names: namesIn(rules, language, [
			...settings.off,
			...settings.hidden.map(({rule}) => rule),
			...own,
			...quiet.map(({rule}) => rule),
		]),
		...(restUntil !== undefined && {restUntil}),
	};
};
