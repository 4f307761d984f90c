import {Ajv, type ValidateFunction} from 'ajv';
import {check} from '../../engine/check.ts';
import {combine} from '../../engine/combine.ts';
import {compile} from '../../engine/compile.ts';
import {parseRuleSet} from '../../engine/parse-rule-set.ts';
import {blocking} from '../../engine/reader/blocking.ts';
import {readRuleSet} from '../../engine/reader/read-rule-set.ts';
import type {RuleSet, RuleSetError} from '../../engine/rule-set.ts';
import {diffRuleSets} from '../../engine/rule-set-diff.ts';
import {saySetChange} from '../../engine/say-set-change.ts';
import {hiddenCharacters} from '../../engine/schema/hidden-characters.ts';
import {makeSchema} from '../rule-set-schema/make-schema.ts';

/** What became of a mutated set; `wrong` says what should not have happened. */
export type Fate = {readonly taken: boolean; readonly wrong?: string};

const builtIn: RuleSet = {format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules: []};
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
	const compiled = compile(combine(builtIn, set));
	check(compiled, draft, {});
	blocking(readRuleSet(set));
	for (const change of diffRuleSets(undefined, set)) saySetChange(change);
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
export const judgeMutant = (mutant: unknown, schema: ValidateFunction): Fate => {
	try {
		const {set, errors} = parseRuleSet(mutant);
		const wrong = set ? wrongWithTaken(set, schema) : wrongWithRefused(errors ?? []);
		const polluted = Object.keys(Object.prototype).length > 0 ? 'the prototype of all objects was changed' : undefined;
		return {taken: set !== undefined, ...((wrong ?? polluted) !== undefined && {wrong: String(wrong ?? polluted)})};
	} catch (error) {
		return {taken: false, wrong: `crash: ${error instanceof Error ? error.stack : String(error)}`};
	}
};
