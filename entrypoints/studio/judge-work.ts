import {exampleText} from '../../components/studio/own-rule.ts';
import type {Judged} from '../../components/studio/studio-state.ts';
import {compile} from '../../engine/compile.ts';
import {failingExamples} from '../../engine/examples.ts';
import {parseRuleSet} from '../../engine/parse-rule-set.ts';
import {readRuleSet} from '../../engine/reader/read-rule-set.ts';
import type {NamedRule} from '../../engine/rule.ts';
import type {RuleSet, RuleSetError} from '../../engine/rule-set.ts';
import {withForms} from './forms.ts';

const nameless = (set: RuleSet): RuleSetError[] =>
	set.name === '' ? [{path: 'name', message: 'the set has no name', mend: 'Write the name of the organisation.'}] : [];

/** One missing name is told once, not as name and id. */
const told = (errors: readonly RuleSetError[], set: RuleSet): RuleSetError[] => [
	...nameless(set),
	...errors.filter(({rule, path}) => rule !== undefined || !['name', 'id'].includes(path)),
];

/** What keeps a finished set from being handed out, and what the policy reader says of it. */
export const judgeWork = (finished: RuleSet): Judged => {
	const parsed = parseRuleSet(withForms(finished));
	return {errors: told(parsed.errors ?? [], finished), findings: readRuleSet(parsed.set ?? finished)};
};

const indexesOf = (rule: NamedRule, {language, kind, text}: ReturnType<typeof failingExamples>[number]): string[] =>
	(rule.examples[language]?.[kind] ?? []).flatMap((example, index) =>
		exampleText(example) === text ? [`${language}.${kind}.${index}`] : [],
	);

/** The examples of a rule in progress that fail, as `sv.tip.0`; `finished` is the same rule without empty rows. */
export const failingIn = (rule: NamedRule, finished: NamedRule): ReadonlySet<string> => {
	const compiled = compile(withForms({format: '1.0', id: 'own', version: 1, name: 'own', rules: [finished]}));
	return new Set(failingExamples(rule, compiled).flatMap(failing => indexesOf(rule, failing)));
};
