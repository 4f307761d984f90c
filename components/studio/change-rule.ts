import type {NamedRule} from '../../engine/rule.ts';
import type {Change, RuleSet} from '../../engine/rule-set.ts';

/** Whether a built-in rule is on in the set, and how it differs there. */
export type Standing = {readonly on: boolean; readonly change: Change};

const isUsed = (use: readonly string[], id: string): boolean =>
	use.includes(id) || use.includes(id.slice(0, id.indexOf('/')));

const startOf = ({id, start}: NamedRule, use: readonly string[] | undefined): 'on' | 'off' => {
	if (use === undefined) return start;
	return isUsed(use, id) ? 'on' : 'off';
};

/** How a built-in rule stands in the set. */
export const standingOf = (rule: NamedRule, {use, change = {}}: RuleSet): Standing => {
	const own = change[rule.id] ?? {};
	return {on: (own.start ?? startOf(rule, use)) === 'on', change: own};
};

const isEmpty = (change: Change): boolean => Object.keys(change).length === 0;

/** The set's changes with one rule changed this way; a change that says nothing is left out. */
export const withChange = ({change = {}}: RuleSet, id: string, next: Change): Pick<RuleSet, 'change'> => {
	const {[id]: _, ...rest} = change;
	return {change: isEmpty(next) ? rest : {...rest, [id]: next}};
};

/** The change that turns a rule on or off; none when that is how it stands without one. */
export const turned = (rule: NamedRule, {use, change = {}}: RuleSet, on: boolean): Change => {
	const {start: _, ...rest} = change[rule.id] ?? {};
	const start = on ? 'on' : 'off';
	return start === startOf(rule, use) ? rest : {...rest, start};
};
