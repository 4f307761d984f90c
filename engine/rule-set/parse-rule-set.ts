import * as v from 'valibot';
import type {BuiltInRule, NamedRule} from '../model/rule.ts';
import type {RuleSet} from '../model/rule-set.ts';
import type {RuleSetError} from '../model/rule-set-error.ts';
import {ruleSetError} from '../model/rule-set-error-en.ts';
import {ruleSchema} from '../model/schema/rule-schema.ts';
import {ruleSetFrame} from '../model/schema/rule-set-schema.ts';
import type {CompiledRuleSet} from '../rule-language/compile.ts';
import {hiddenCharacters} from './schema/hidden-characters.ts';
import {isNewerIssue, issueError} from './schema/issue-error.ts';
import {outOfBounds} from './schema/size-limits.ts';
import {runAtOnce, type TimeSliced} from './time-slices.ts';
import {validateRuleSet} from './validate-rule-set.ts';

/** The format this version reads: every minor of this major, and rules of newer minors as far as they are known. */
const format = {major: 1, minor: 0} as const;

/** True for a format of a later major, which waits for a newer Äkta; false for whatever is no format. */
export const isNewerFormat = (written: unknown): boolean =>
	typeof written === 'string' && Number(written.split('.')[0]) > format.major;

/** A set that may be taken, as compiled, with the rules left out because they need a newer Äkta; or everything that is wrong with it. */
export type ParsedRuleSet =
	| {
			readonly set: RuleSet;
			readonly compiled: CompiledRuleSet;
			readonly leftOut: readonly RuleSetError[];
			readonly errors?: undefined;
	  }
	| {readonly set?: undefined; readonly errors: readonly RuleSetError[]};

const nameOf = (rule: unknown, index: number): string => {
	const id = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined;
	return typeof id === 'string' && id !== '' ? id.slice(0, 150) : `rules[${index}]`;
};

type RulesParsed = {readonly rules: NamedRule[]; readonly errors: RuleSetError[]; readonly leftOut: RuleSetError[]};

function* readRules(rules: readonly unknown[], mayBeNewer: boolean): TimeSliced<RulesParsed> {
	const reading: RulesParsed = {rules: [], errors: [], leftOut: []};
	for (const [index, rule] of rules.entries()) {
		const result = v.safeParse(ruleSchema, rule);
		if (result.success) reading.rules.push(result.output);
		else {
			const list = mayBeNewer && result.issues.every(isNewerIssue) ? reading.leftOut : reading.errors;
			list.push(...result.issues.map(issue => issueError(issue, nameOf(rule, index))));
		}
		yield;
	}
	return reading;
}

const formatErrors = (written: string): RuleSetError[] => {
	const major = Number(written.split('.')[0]);
	if (major === format.major) return [];
	const [place, ours] = [{path: 'format'}, `${format.major}.${format.minor}`];
	if (major > format.major) return [ruleSetError(place, 'format-newer', {format: written})];
	return [ruleSetError(place, 'format-older', {format: written, ours})];
};

/** A later major may hold fields not known here; that it waits is all there is to say of it. */
const laterFormat = (json: unknown): RuleSetError[] =>
	typeof json === 'object' && json !== null && 'format' in json && isNewerFormat(json.format)
		? formatErrors(String(json.format).slice(0, 20))
		: [];

const minorOf = (written: string): number => Number(written.split('.')[1]);

function* readSet(json: unknown, builtIn: readonly BuiltInRule[]): TimeSliced<ParsedRuleSet> {
	const bounds = outOfBounds(json);
	if (bounds) return {errors: [bounds]};
	const early = [...laterFormat(json), ...hiddenCharacters(json)];
	if (early.length) return {errors: early};
	yield;
	const frame = v.safeParse(ruleSetFrame, json);
	if (!frame.success) return {errors: frame.issues.map(issue => issueError(issue))};
	const {rules: unread, ...rest} = frame.output;
	const written = rest.format;
	const wrongFormat = formatErrors(written);
	if (wrongFormat.length) return {errors: wrongFormat};
	const {rules, errors, leftOut} = yield* readRules(unread ?? [], minorOf(written) > format.minor);
	if (errors.length) return {errors};
	const set: RuleSet = {...rest, ...(unread && {rules})};
	const judged = yield* validateRuleSet(set, builtIn);
	return judged.errors.length ? {errors: judged.errors} : {set, compiled: judged.compiled, leftOut};
}

/** The same as `parseRuleSet`, in pieces. */
export function* parseRuleSetSliced(json: unknown, builtIn: readonly BuiltInRule[]): TimeSliced<ParsedRuleSet> {
	try {
		return yield* readSet(json, builtIn);
	} catch {
		return {errors: [ruleSetError({path: ''}, 'set-unreadable', {})]};
	}
}

/**
 * Reads a rule set from anything. Any error refuses the whole set, each named with its place and its mend; only rules with a check kind
 * or field of a newer minor format are left out and named. The examples of its rules are run. `builtIn` are the rules
 * that ship with Äkta, which say what a change may do. Never throws.
 */
export const parseRuleSet = (json: unknown, builtIn: readonly BuiltInRule[]): ParsedRuleSet =>
	runAtOnce(parseRuleSetSliced(json, builtIn));
