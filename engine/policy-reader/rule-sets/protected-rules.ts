import {isUsed, pillars} from '../../model/group-and-pillar.ts';
import {presentId, renamedOf} from '../../model/renamed-ids.ts';
import type {BuiltInRule} from '../../model/rule.ts';
import type {RuleSet} from '../../model/rule-set.ts';
import type {CheckId, Finding, InBoth, Weight} from '../finding.ts';

/** Makes a finding about a place in a set. */
export type Say = (check: CheckId, weight: Weight, place: string, what: InBoth, words?: string) => Finding;

const switchedOff = {
	sv: 'Ett råd som skyddar människor är avstängt, sänkt eller ersatt. Det står kvar för alla.',
	en: 'Advice that protects people is switched off, lowered or replaced. It stays for everybody.',
};
const leftOut = {
	sv: 'Listan use tar inte med de råd som skyddar människor. Lägg till protect.',
	en: 'The list use leaves out advice that protects people. Add protect.',
};

const reworded = {
	sv: 'Orden i ett råd som skyddar människor är utbytta. De står kvar som de är för alla.',
	en: 'The words of advice that protects people are replaced. They stay as they are for everybody.',
};
const unknown = {
	sv: 'Det finns inget råd med det namnet, så raden gör inget.',
	en: 'There is no advice of that name, so the line does nothing.',
};

/** Ids and groups of the built-in rules, also those an id had before. */
const knownNames = (builtIn: readonly BuiltInRule[]): ReadonlySet<string> =>
	new Set([...pillars, 'platform', ...builtIn.flatMap(({id, group, formerly = []}) => [id, group, ...formerly])]);

/** What a set names that no built-in rule is called: a slip there would silently turn something off. */
const misnaming = ({change = {}, use = []}: RuleSet, say: Say, builtIn: readonly BuiltInRule[]): Finding[] => {
	const known = knownNames(builtIn);
	return [
		...Object.keys(change)
			.filter(id => !known.has(id))
			.map(id => say('L24', 'block', `change.${id}`, unknown, id)),
		...use.flatMap((id, index) => (known.has(id) ? [] : [say('L24', 'block', `use[${index}]`, unknown, id)])),
	];
};

/**
 * What a set does to the built-in rules that look after people: switched off, lowered, reworded, replaced or left out; and what it names that is none. A list `use` answers for the
 * group `protect` alone; what starts off elsewhere is not asked for.
 */
export const protecting = (set: RuleSet, say: Say, builtIn: readonly BuiltInRule[]): Finding[] => {
	const {change = {}, rules = [], use} = set;
	const renamed = renamedOf(builtIn);
	const floor = builtIn.filter(rule => rule.protected);
	const ids = new Set(floor.map(({id}) => id));
	const isFloor = (id: string): boolean => ids.has(presentId(id, renamed));
	const used = use?.map(entry => presentId(entry, renamed));
	return [
		...Object.entries(change)
			.filter(([id, {start, level}]) => isFloor(id) && (start === 'off' || level !== undefined))
			.map(([id]) => say('L24', 'block', `change.${id}`, switchedOff, id)),
		...Object.entries(change)
			.filter(([id, {say: words}]) => isFloor(id) && words !== undefined)
			.map(([id]) => say('L24', 'block', `change.${id}.say`, reworded, id)),
		...misnaming(set, say, builtIn),
		...rules.flatMap(({id}, index) =>
			isFloor(id) ? [say('L24', 'block', `rules[${index}].id`, switchedOff, id)] : [],
		),
		...(used && floor.some(({id, group}) => group === 'protect' && !isUsed(used, id))
			? [say('L24', 'block', 'use', leftOut)]
			: []),
	];
};
