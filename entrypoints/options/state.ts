import type {Shortcut} from '../../browser/commands.ts';
import {type Habits, quietRules} from '../../browser/habits.ts';
import {ownRules, type Settings} from '../../browser/settings-shape.ts';
import type {OptionsState} from '../../components/pages/options-view.tsx';
import type {Language, NamedRule} from '../../engine/rule.ts';
import {withoutWords} from '../rules/tip-texts.ts';
import {networks} from './networks.ts';

type From = {
	readonly settings: Settings;
	readonly habits: Habits;
	readonly rules: readonly NamedRule[];
	readonly misunderstood: number;
	readonly shortcuts: readonly Shortcut[];
	readonly failed: boolean;
};

const sawIn = (rules: readonly NamedRule[], language: Language, named: readonly string[]): {[rule: string]: string} =>
	Object.fromEntries(
		rules
			.filter(({id}) => named.includes(id))
			.map(({id, say}) => [id, withoutWords(say[language]?.saw ?? say.sv?.saw ?? say.en?.saw ?? id)]),
	);

const quietIn = (habits: Habits, now: number): OptionsState['quiet'] =>
	quietRules(habits, now).map(rule => ({
		rule,
		until: new Date(habits.quietUntil[rule] ?? now).toISOString().slice(0, 10),
	}));

/** What the options page shows, at `now` in ms since 1970. */
export const stateOf = ({settings, habits, rules, ...rest}: From, language: Language, now: number): OptionsState => {
	const quiet = quietIn(habits, now);
	const own = ownRules(settings);
	const {restUntil} = settings;
	return {
		...rest,
		settings,
		networks,
		quiet,
		own,
		saw: sawIn(rules, language, [...settings.off, ...own, ...quiet.map(({rule}) => rule)]),
		...(restUntil !== null && restUntil > now ? {restUntil} : {}),
	};
};
