import type {SetInForce, SourcedRule} from './compile.ts';
import {personalityRules, preferredWords, secretWords} from './own-rules.ts';
import type {NamedRule} from './rule.ts';
import type {Change, RuleSet} from './rule-set.ts';

const isUsed = (use: readonly string[], id: string): boolean =>
	use.includes(id) || use.includes(id.slice(0, id.indexOf('/')));

const startOf = ({id, start}: NamedRule, {use}: RuleSet, change: Change | undefined): 'on' | 'off' => {
	if (change?.start) return change.start;
	if (use === undefined) return start;
	return isUsed(use, id) ? 'on' : 'off';
};

const changed = (rule: NamedRule, change: Change | undefined, start: 'on' | 'off'): NamedRule => ({
	...rule,
	start,
	...(change?.level && {level: change.level}),
	...(change?.say && {say: {...rule.say, ...change.say}}),
});

/** A built-in rule as the set leaves it: one that runs everywhere, or its own form for the person and the set's for the organisation. */
const forBoth = (rule: NamedRule, pushed: RuleSet, from: string): SourcedRule[] => {
	const change = pushed.change && Object.hasOwn(pushed.change, rule.id) ? pushed.change[rule.id] : undefined;
	const start = startOf(rule, pushed, change);
	if (!change && start === rule.start) return [{...rule, from, reach: 'everywhere'}];
	return [
		{...rule, from, reach: 'personal'},
		{...changed(rule, change, start), from: pushed.id, reach: 'company'},
	];
};

const ownRules = (pushed: RuleSet): SourcedRule[] =>
	[...(pushed.rules ?? []), ...preferredWords(pushed), ...secretWords(pushed), ...personalityRules(pushed)].map(
		rule => ({
			...rule,
			from: pushed.id,
			reach: 'company',
		}),
	);

/**
 * The set in force when an organisation's set stands beside the built-in one. What it changes, adds or turns off holds only where its rules
 * belong (writing for the organisation; at work hidden advertising and what the person turned on); elsewhere the built-in rules are as they were.
 */
export const combine = (builtIn: RuleSet, pushed: RuleSet): SetInForce => {
	const own = ownRules(pushed);
	const replaced = new Set(own.map(({id}) => id));
	const rules = (builtIn.rules ?? []).flatMap((rule): SourcedRule[] =>
		replaced.has(rule.id) ? [{...rule, from: builtIn.id, reach: 'personal'}] : forBoth(rule, pushed, builtIn.id),
	);
	return {...pushed, rules: [...rules, ...own]};
};
