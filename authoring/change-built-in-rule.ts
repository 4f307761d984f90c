import {startUnder} from '../engine/model/group-and-pillar.ts';
import type {NamedRule} from '../engine/model/rule.ts';
import type {RuleOverride, RuleSet} from '../engine/model/rule-set.ts';

/** Whether a built-in rule is on in the set, and how it differs there. */
export type BuiltInRuleState = {readonly on: boolean; readonly change: RuleOverride};

/** How a built-in rule stands in the set. */
export const builtInRuleState = (rule: NamedRule, {use, change = {}}: RuleSet): BuiltInRuleState => {
	const own = change[rule.id] ?? {};
	return {on: (own.start ?? startUnder(use, rule)) === 'on', change: own};
};

const isEmpty = (change: RuleOverride): boolean => Object.keys(change).length === 0;

/** The set's changes with one rule changed this way; a change that says nothing is left out. */
export const withOverride = ({change = {}}: RuleSet, id: string, next: RuleOverride): Pick<RuleSet, 'change'> => {
	const {[id]: _, ...rest} = change;
	return {change: isEmpty(next) ? rest : {...rest, [id]: next}};
};

/** The change that turns a rule on or off; none when that is how it stands without one. */
export const overrideToTurn = (rule: NamedRule, {use, change = {}}: RuleSet, on: boolean): RuleOverride => {
	const {start: _, ...rest} = change[rule.id] ?? {};
	const start = on ? 'on' : 'off';
	return start === startUnder(use, rule) ? rest : {...rest, start};
};
