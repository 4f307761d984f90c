import {type Compiled, compile} from './compile.ts';
import {failingExamples} from './examples.ts';
import {type InPieces, piecemeal} from './in-pieces.ts';
import type {NamedRule} from './rule.ts';
import type {RuleSet, RuleSetError} from './rule-set.ts';
import {advertisingRules} from './runs-here.ts';
import {isShielded} from './shield.ts';
import {readText} from './text/read-text.ts';

const repeatedIds = (rules: readonly NamedRule[]): RuleSetError[] => {
	const seen = new Set<string>();
	return rules.flatMap(({id}) => {
		if (!seen.has(id)) {
			seen.add(id);
			return [];
		}
		return [{rule: id, path: 'id', message: 'two rules have this id', mend: 'Give one of them another id.'}];
	});
};

const pauseMend =
	'Use mark; a card before publishing is kept for secret terms (terms.secret) and hidden advertising (ids that begin with protect/ad-).';

const pauseErrors = ({rules = [], change = {}}: RuleSet): RuleSetError[] => [
	...rules
		.filter(({id, level}) => level === 'pause' && !id.startsWith('protect/ad-'))
		.map(({id}) => ({rule: id, path: 'level', message: 'the rule of an organisation pauses', mend: pauseMend})),
	...Object.entries(change)
		.filter(([id, {level}]) => level === 'pause' && !advertisingRules.has(id))
		.map(([id]) => ({path: `change.${id}.level`, message: 'a change makes a rule pause', mend: pauseMend})),
];

const languageErrors = ({rules = [], languages = ['sv', 'en']}: RuleSet): RuleSetError[] =>
	rules.flatMap(({id, say}) =>
		languages
			.filter(language => !say[language])
			.map(language => ({
				rule: id,
				path: `say.${language}`,
				message: 'the tip has no words in this language',
				mend: 'Write them, or name fewer languages.',
			})),
	);

const lawfulErrors = ({id, examples}: NamedRule): RuleSetError[] =>
	(['sv', 'en'] as const).flatMap(language =>
		(examples[language]?.tip ?? []).flatMap((example, index) => {
			const text = typeof example === 'string' ? example : example.text;
			if (!isShielded(readText(text))) return [];
			return [
				{
					rule: id,
					path: `examples.${language}.tip[${index}]`,
					message: 'the rule speaks on lawful speech about work, rights or convictions',
					mend: 'Leave such texts alone; nobody gets a tip on them.',
				},
			];
		}),
	);

const exampleErrors = (rule: NamedRule, compiled: Compiled): RuleSetError[] =>
	failingExamples(rule, compiled).map(({language, kind, text, message}) => ({
		rule: rule.id,
		path: `examples.${language}.${kind}`,
		message: `${message}: ${text.slice(0, 200)}`,
		mend: 'Mend the condition or the example.',
	}));

/** A set as compiled, and everything wrong with it. */
export type JudgedSet = {readonly compiled: Compiled; readonly errors: readonly RuleSetError[]};

/** Compiles a set of a right form and tells what does not compile, pauses out of place, hits lawful speech, or fails its examples. */
export function* judgeSet(set: RuleSet): InPieces<JudgedSet> {
	const compiled = compile(set);
	yield;
	const errors = [...repeatedIds(set.rules ?? []), ...pauseErrors(set), ...languageErrors(set), ...compiled.errors];
	if (errors.length) return {compiled, errors};
	const lawful = yield* piecemeal(set.rules ?? [], lawfulErrors);
	const failing = yield* piecemeal(compiled.running, each => exampleErrors(each.rule, {...compiled, running: [each]}));
	return {compiled, errors: [...lawful, ...failing]};
}
