import type {ByLanguage, NamedRule} from '../rule.ts';
import type {Change, RuleSet} from '../rule-set.ts';
import {changeOf, entriesOf, keysOf, type Place, type SetChange} from './set-change.ts';

const blanked = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

const labelOf = ({say}: NamedRule): ByLanguage<string> => ({
	...(say.sv && {sv: blanked(say.sv.saw)}),
	...(say.en && {en: blanked(say.en.saw)}),
});

const fieldChanges = (place: Place, before: object, after: object): SetChange[] =>
	keysOf(entriesOf(before), entriesOf(after)).flatMap(field =>
		changeOf(
			{...place, path: `${place.path}.${field}`, field},
			entriesOf(before).get(field),
			entriesOf(after).get(field),
		),
	);

const byId = (rules: readonly NamedRule[] = []): ReadonlyMap<string, NamedRule> =>
	new Map(rules.map(rule => [rule.id, rule]));

/** The rules that came, went, or changed; of a changed one each field by itself. */
export const ruleChanges = (before: RuleSet, after: RuleSet): SetChange[] => {
	const [old, fresh] = [byId(before.rules), byId(after.rules)];
	return keysOf(old, fresh).flatMap(name => {
		const [was, is] = [old.get(name), fresh.get(name)];
		const shown = is ?? was;
		const place: Place = {part: 'rules', path: `rules.${name}`, name, ...(shown && {label: labelOf(shown)})};
		return was && is ? fieldChanges(place, was, is) : changeOf(place, was, is);
	});
};

/** What the set does differently with built-in rules, each field by itself. */
export const changeChanges = (
	before: {readonly [id: string]: Change} = {},
	after: {readonly [id: string]: Change} = {},
): SetChange[] =>
	keysOf(entriesOf(before), entriesOf(after)).flatMap(name =>
		fieldChanges({part: 'change', path: `change.${name}`, name}, before[name] ?? {}, after[name] ?? {}),
	);
