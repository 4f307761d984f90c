import {failingExamples} from '../engine/checking/run-examples.ts';
import type {NamedRule} from '../engine/model/rule.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {RuleSetError} from '../engine/model/rule-set-error.ts';
import {ruleSetError} from '../engine/model/rule-set-error-en.ts';
import {readRuleSet} from '../engine/policy-reader/read-rule-set.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {parseRuleSet} from '../engine/rule-set/parse-rule-set.ts';
import {builtIn} from '../rules/index.ts';
import {withInflections} from './inflections.ts';
import {exampleText} from './own-rule.ts';
import type {DocumentValidation} from './studio-state.ts';

const nameless = (set: RuleSet): RuleSetError[] =>
	set.name === '' ? [ruleSetError({path: 'name'}, 'set-nameless', {})] : [];

/** One missing name is told once, not as name and id. */
const told = (errors: readonly RuleSetError[], set: RuleSet): RuleSetError[] => [
	...nameless(set),
	...errors.filter(({rule, path}) => rule !== undefined || !['name', 'id'].includes(path)),
];

/** The errors of each rule read by itself, so that what is wrong elsewhere hides none of them. */
const errorsByRule = ({languages, rules = []}: RuleSet): RuleSetError[] =>
	rules.flatMap(rule => {
		const alone = {format: '1.0', id: 'alone', version: 1, name: 'alone', ...(languages && {languages}), rules: [rule]};
		const {errors = []} = parseRuleSet(withInflections(alone), builtIn.rules);
		return errors.filter(error => error.rule !== undefined);
	});

const keyOf = ({rule = '', path, message}: RuleSetError): string => `${rule} ${path} ${message}`;

const withoutDoubles = (errors: readonly RuleSetError[]): RuleSetError[] => [
	...new Map(errors.map(error => [keyOf(error), error])).values(),
];

/** What keeps a finished set from being handed out, and what the policy reader says of it. */
export const validateDocument = (finished: RuleSet): DocumentValidation => {
	const parsed = parseRuleSet(withInflections(finished), builtIn.rules);
	const errors = parsed.errors ? withoutDoubles([...parsed.errors, ...errorsByRule(finished)]) : [];
	return {errors: told(errors, finished), findings: readRuleSet(parsed.set ?? finished, builtIn.rules)};
};

const indexesOf = (rule: NamedRule, {language, kind, text}: ReturnType<typeof failingExamples>[number]): string[] =>
	(rule.examples[language]?.[kind] ?? []).flatMap((example, index) =>
		exampleText(example) === text ? [`${language}.${kind}.${index}`] : [],
	);

/** The examples of a rule in progress that fail, as `sv.tip.0`; `finished` is the same rule without empty rows. */
export const failingExampleKeys = (rule: NamedRule, finished: NamedRule): ReadonlySet<string> => {
	const compiled = compile(withInflections({format: '1.0', id: 'own', version: 1, name: 'own', rules: [finished]}));
	return new Set(failingExamples(rule, compiled).flatMap(failing => indexesOf(rule, failing)));
};
