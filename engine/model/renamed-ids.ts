import type {BuiltInRule} from './rule.ts';
import type {RuleSet} from './rule-set.ts';

/** Present ids of built-in rules by the ids they had before. */
export type RenamedIds = {readonly [before: string]: string};

/** The present ids by the former ones, of rules that know theirs. */
export const renamedOf = (rules: readonly Pick<BuiltInRule, 'id' | 'formerly'>[]): RenamedIds =>
	Object.fromEntries(rules.flatMap(({id, formerly = []}) => formerly.map(before => [before, id])));

/** The id a rule has today; the same when it never had another. */
export const presentId = (id: string, renamed: RenamedIds): string =>
	(Object.hasOwn(renamed, id) ? renamed[id] : undefined) ?? id;

/** The record under present ids; where a rule stands in it under both, `join` makes one of the former value and the present one. */
export const byPresentId = <T>(
	record: {readonly [id: string]: T},
	renamed: RenamedIds,
	join: (former: T, present: T) => T,
): {[id: string]: T} => {
	const joined = new Map(Object.entries(record).filter(([id]) => presentId(id, renamed) === id));
	for (const [former, value] of Object.entries(record)) {
		const id = presentId(former, renamed);
		if (id === former) continue;
		const present = joined.get(id);
		joined.set(id, present === undefined ? value : join(value, present));
	}
	return Object.fromEntries(joined);
};

/** A rule set in which every built-in rule is named by its present id; of two changes of one rule the one under its present id holds. */
export const withPresentIds = (set: RuleSet, renamed: RenamedIds): RuleSet => ({
	...set,
	...(set.use && {use: set.use.map(id => presentId(id, renamed))}),
	...(set.change && {change: byPresentId(set.change, renamed, (_former, present) => present)}),
	...(set.rules && {rules: set.rules.map(rule => ({...rule, id: presentId(rule.id, renamed)}))}),
});
