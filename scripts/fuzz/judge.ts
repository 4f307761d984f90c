import {Ajv, type ValidateFunction} from 'ajv';
import {check} from '../../engine/checking/check.ts';
import type {BuiltInSet, RuleSet} from '../../engine/model/rule-set.ts';
import type {RuleSetError} from '../../engine/model/rule-set-error.ts';
import {blocking} from '../../engine/policy-reader/finding.ts';
import {readRuleSet} from '../../engine/policy-reader/read-rule-set.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {combineRuleSets} from '../../engine/rule-set/combine-rule-sets.ts';
import {describeChange} from '../../engine/rule-set/diff/describe-change.ts';
import {diffRuleSets} from '../../engine/rule-set/diff/diff-rule-sets.ts';
import {parseRuleSet} from '../../engine/rule-set/parse-rule-set.ts';
import {hiddenCharacters} from '../../engine/rule-set/schema/hidden-characters.ts';
import {makeSchema} from '../rule-language/make-schema.ts';

/** What became of a mutated set; `wrong` says what should not have happened. */
export type Fate = {readonly taken: boolean; readonly wrong?: string};

const builtIn: BuiltInSet = {format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules: []};
const draft = {
	platform: 'linkedin',
	surface: 'post',
	voice: 'organisation',
	text: 'Så här långt vet vi: lampan lyser. Pop in and see the new merino, 400 lumen på köksbordet.',
	links: [],
	pictures: [],
} as const;

/** The published JSON Schema, as an independent opinion of what a rule set is. */
export const publishedSchema = (): ValidateFunction =>
	new Ajv({strict: false, allErrors: false}).compile(JSON.parse(makeSchema()));

const useEverywhere = (set: RuleSet): void => {
	const compiled = compile(combineRuleSets(builtIn, set));
	check(compiled, draft, {});
	blocking(readRuleSet(set, builtIn.rules));
	for (const change of diffRuleSets(undefined, set)) describeChange(change);
};

const wrongWithTaken = (set: RuleSet, schema: ValidateFunction): string | undefined => {
	if (!schema(JSON.parse(JSON.stringify(set)))) return `the schema rejects it: ${JSON.stringify(schema.errors?.[0])}`;
	if (hiddenCharacters(set).length) return 'it holds characters that cannot be seen';
	useEverywhere(set);
	return undefined;
};

const wrongWithRefused = (errors: readonly RuleSetError[]): string | undefined => {
	if (!errors.length) return 'it is refused without a reason';
	const silent = errors.find(({message, mend}) => !message || !mend);
	if (silent) return `a reason says nothing: ${JSON.stringify(silent)}`;
	return undefined;
};

/** Reads a mutated set as Äkta would, uses it if it is taken, and looks for anything that should not be. Never throws. */
export const tryMutant = (mutant: unknown, schema: ValidateFunction): Fate => {
	try {
		const {set, errors} = parseRuleSet(mutant, builtIn.rules);
		const wrong = set ? wrongWithTaken(set, schema) : wrongWithRefused(errors ?? []);
		const polluted = Object.keys(Object.prototype).length > 0 ? 'the prototype of all objects was changed' : undefined;
		return {taken: set !== undefined, ...((wrong ?? polluted) !== undefined && {wrong: String(wrong ?? polluted)})};
	} catch (error) {
		return {taken: false, wrong: `crash: ${error instanceof Error ? error.stack : String(error)}`};
	}
};
