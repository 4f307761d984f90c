import {startUnder, withGroup} from '../model/group-and-pillar.ts';
import {renamedOf, withPresentIds} from '../model/renamed-ids.ts';
import type {BuiltInRule, NamedRule, RuleFacts} from '../model/rule.ts';
import type {BuiltInSet, RuleOverride, RuleSet} from '../model/rule-set.ts';
import type {EffectiveRuleSet, RuleInForce} from '../rule-language/compile.ts';
import {personalityRules, preferredWordRules, secretWordRules} from './rules-from-terms.ts';

const startOf = (rule: BuiltInRule, {use}: RuleSet, change: RuleOverride | undefined): 'on' | 'off' =>
	change?.start ?? startUnder(use, rule);

const changed = (rule: BuiltInRule, change: RuleOverride | undefined, start: 'on' | 'off'): BuiltInRule => ({
	...rule,
	start,
	...(change?.level && {level: change.level}),
	...(change?.say && {say: {...rule.say, ...change.say}}),
});

/** A built-in rule as the set leaves it: one that runs everywhere, or its own form for the person and the set's for the organisation. */
const forBoth = (rule: BuiltInRule, pushed: RuleSet, from: string): RuleInForce[] => {
	const change = pushed.change && Object.hasOwn(pushed.change, rule.id) ? pushed.change[rule.id] : undefined;
	const start = startOf(rule, pushed, change);
	if (!change && start === rule.start) return [{...rule, from, reach: 'everywhere'}];
	return [
		{...rule, from, reach: 'personal'},
		{...changed(rule, change, start), from: pushed.id, reach: 'company'},
	];
};

/** The facts of the built-in rule an own rule takes the place of; none for any other, whatever it says of itself. */
const factsFrom = (replaced: BuiltInRule | undefined): RuleFacts => ({
	...(replaced?.speaksOnLawfulSpeech && {speaksOnLawfulSpeech: true}),
	...(replaced?.advertising && {advertising: true}),
	...(replaced?.protected && {protected: true}),
	...(replaced?.coach && {coach: replaced.coach}),
});

const withoutFacts = ({
	speaksOnLawfulSpeech: _speaks,
	advertising: _advertising,
	protected: _protected,
	coach: _coach,
	...rule
}: NamedRule & RuleFacts): NamedRule => rule;

const ownRules = (pushed: RuleSet, replacing: (id: string) => BuiltInRule | undefined): RuleInForce[] =>
	[...(pushed.rules ?? []), ...preferredWordRules(pushed), ...secretWordRules(pushed), ...personalityRules(pushed)].map(
		rule => ({
			...withGroup(withoutFacts(rule)),
			...factsFrom(replacing(rule.id)),
			from: pushed.id,
			reach: 'company',
		}),
	);

/**
 * The set in force when an organisation's set stands beside the built-in one. What it changes, adds or turns off holds only where its rules
 * belong (writing for the organisation; at work hidden advertising and what the person turned on); elsewhere the built-in rules are as they were.
 */
export const combineRuleSets = (builtIn: BuiltInSet, given: RuleSet): EffectiveRuleSet => {
	const pushed = withPresentIds(given, renamedOf(builtIn.rules));
	const known = new Map(builtIn.rules.map(rule => [rule.id, rule]));
	const own = ownRules(pushed, id => known.get(id));
	const replaced = new Set(own.map(({id}) => id));
	const rules = builtIn.rules.flatMap((rule): RuleInForce[] =>
		replaced.has(rule.id) ? [{...rule, from: builtIn.id, reach: 'personal'}] : forBoth(rule, pushed, builtIn.id),
	);
	return {...pushed, rules: [...rules, ...own]};
};
