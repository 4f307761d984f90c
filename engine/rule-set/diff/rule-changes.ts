import type {NamedRule} from '../../model/rule.ts';
import {ruleNames} from '../../model/rule-name.ts';
import type {RuleOverride, RuleSet} from '../../model/rule-set.ts';
import {type ChangePlace, compareValues, mapFromObject, type SetChange, unionOfKeys} from './change-types.ts';

const fieldChanges = (place: ChangePlace, before: object, after: object): SetChange[] =>
	unionOfKeys(mapFromObject(before), mapFromObject(after)).flatMap(field =>
		compareValues(
			{...place, path: `${place.path}.${field}`, field},
			mapFromObject(before).get(field),
			mapFromObject(after).get(field),
		),
	);

const byId = (rules: readonly NamedRule[] = []): ReadonlyMap<string, NamedRule> =>
	new Map(rules.map(rule => [rule.id, rule]));

/** The rules that came, went, or changed; of a changed one each field by itself. */
export const ruleChanges = (before: RuleSet, after: RuleSet): SetChange[] => {
	const [old, fresh] = [byId(before.rules), byId(after.rules)];
	return unionOfKeys(old, fresh).flatMap(name => {
		const [was, is] = [old.get(name), fresh.get(name)];
		const shown = is ?? was;
		const place: ChangePlace = {part: 'rules', path: `rules.${name}`, name, ...(shown && {label: ruleNames(shown)})};
		return was && is ? fieldChanges(place, was, is) : compareValues(place, was, is);
	});
};

/** What the set does differently with built-in rules, each field by itself. */
export const overrideChanges = (
	before: {readonly [id: string]: RuleOverride} = {},
	after: {readonly [id: string]: RuleOverride} = {},
): SetChange[] =>
	unionOfKeys(mapFromObject(before), mapFromObject(after)).flatMap(name =>
		fieldChanges({part: 'change', path: `change.${name}`, name}, before[name] ?? {}, after[name] ?? {}),
	);
