import {failingExamples} from '../checking/run-examples.ts';
import {isLawfulSpeech} from '../detect/shield/lawful-speech.ts';
import type {BuiltInRule, NamedRule} from '../model/rule.ts';
import type {RuleSet} from '../model/rule-set.ts';
import type {RuleSetError} from '../model/rule-set-error.ts';
import {ruleSetError} from '../model/rule-set-error-en.ts';
import {type CompiledRuleSet, compile} from '../rule-language/compile.ts';
import {analyseText} from '../text/analyse-text.ts';
import {nameErrors} from './schema/honest-names.ts';
import {mapSliced, type TimeSliced} from './time-slices.ts';

const repeatedIds = (rules: readonly NamedRule[]): RuleSetError[] => {
	const seen = new Set<string>();
	return rules.flatMap(({id}) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [ruleSetError({rule: id, path: 'id'}, 'id-repeated', {})];
	});
};

/** The ids, present and former, of the built-in rules on hidden advertising. */
const advertisingIds = (builtIn: readonly BuiltInRule[]): ReadonlySet<string> =>
	new Set(builtIn.filter(rule => rule.advertising).flatMap(({id, formerly = []}) => [id, ...formerly]));

const pauseErrors = ({rules = [], change = {}}: RuleSet, mayPause: ReadonlySet<string>): RuleSetError[] => [
	...rules
		.filter(({level, pausesOn}) => level === 'pause' && pausesOn !== 'advertising')
		.map(({id}) => ruleSetError({rule: id, path: 'level'}, 'rule-pauses', {})),
	...Object.entries(change)
		.filter(([id, {level}]) => level === 'pause' && !mayPause.has(id))
		.map(([id]) => ruleSetError({path: `change.${id}.level`}, 'change-pauses', {})),
];

const languageErrors = ({rules = [], languages = ['sv', 'en']}: RuleSet): RuleSetError[] =>
	rules.flatMap(({id, say}) =>
		languages
			.filter(language => !say[language])
			.map(language => ruleSetError({rule: id, path: `say.${language}`}, 'language-missing', {})),
	);

const lawfulErrors = ({id, examples}: NamedRule): RuleSetError[] =>
	(['sv', 'en'] as const).flatMap(language =>
		(examples[language]?.tip ?? []).flatMap((example, index) => {
			const text = typeof example === 'string' ? example : example.text;
			if (!isLawfulSpeech(analyseText(text))) return [];
			return [ruleSetError({rule: id, path: `examples.${language}.tip[${index}]`}, 'lawful-speech', {})];
		}),
	);

const exampleErrors = (rule: NamedRule, compiled: CompiledRuleSet): RuleSetError[] =>
	failingExamples(rule, compiled).map(({language, kind, text}) => {
		const place = {rule: rule.id, path: `examples.${language}.${kind}`};
		return ruleSetError(place, kind === 'tip' ? 'example-missed' : 'example-hit', {text: text.slice(0, 200)});
	});

/** A set as compiled, and everything wrong with it. */
export type ValidatedRuleSet = {readonly compiled: CompiledRuleSet; readonly errors: readonly RuleSetError[]};

/** Compiles a set of a right form and tells what does not compile, pauses out of place, hits lawful speech, or fails its examples. */
export function* validateRuleSet(set: RuleSet, builtIn: readonly BuiltInRule[]): TimeSliced<ValidatedRuleSet> {
	const compiled = compile(set);
	yield;
	const errors = [
		...nameErrors(set),
		...repeatedIds(set.rules ?? []),
		...pauseErrors(set, advertisingIds(builtIn)),
		...languageErrors(set),
		...compiled.errors,
	];
	if (errors.length) return {compiled, errors};
	const lawful = yield* mapSliced(set.rules ?? [], lawfulErrors);
	const failing = yield* mapSliced(compiled.running, each => exampleErrors(each.rule, {...compiled, running: [each]}));
	return {compiled, errors: [...lawful, ...failing]};
}
