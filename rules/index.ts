import type {NamedRule, Rule} from '../engine/rule.ts';
import type {RuleSet} from '../engine/rule-set.ts';

const files = import.meta.glob<Rule>('./*/*.ts', {eager: true, import: 'default'});

const named = ([path, rule]: [string, Rule]): NamedRule => ({...rule, id: path.replace(/^\.\/|\.ts$/g, '')});

/** The rule set that ships with Äkta: every rule file, named by its path. */
export const builtIn: RuleSet = {
	format: '1.0',
	id: 'akta',
	version: 1,
	name: 'Äkta',
	rules: Object.entries(files).map(named),
};
