import * as v from 'valibot';
import {kinds} from './checks/condition.ts';
import type {Compiled} from './compile.ts';
import {atOnce, type InPieces} from './in-pieces.ts';
import {judgeSet} from './judge-set.ts';
import type {NamedRule} from './rule.ts';
import type {RuleSet, RuleSetError} from './rule-set.ts';
import {outOfBounds} from './schema/bounds.ts';
import {unknownKind} from './schema/condition-schema.ts';
import {hiddenCharacters} from './schema/hidden-characters.ts';
import {ruleSchema} from './schema/rule-schema.ts';
import {ruleSetFrame} from './schema/rule-set-schema.ts';

/** The format this version reads: every minor of this major, and rules of newer minors as far as they are known. */
const format = {major: 1, minor: 0} as const;

/** True for a format of a later major, which waits for a newer Äkta; false for whatever is no format. */
export const isNewerFormat = (written: unknown): boolean =>
	typeof written === 'string' && Number(written.split('.')[0]) > format.major;

/** A set that may be taken, as compiled, with the rules left out because they need a newer Äkta; or everything that is wrong with it. */
export type ParsedRuleSet =
	| {
			readonly set: RuleSet;
			readonly compiled: Compiled;
			readonly leftOut: readonly RuleSetError[];
			readonly errors?: undefined;
	  }
	| {readonly set?: undefined; readonly errors: readonly RuleSetError[]};

type Issue = v.BaseIssue<unknown>;

const pathOf = ({path}: Issue): string =>
	(path ?? []).reduce((written, {key}) => {
		if (typeof key === 'number') return `${written}[${key}]`;
		return written === '' ? String(key) : `${written}.${String(key)}`;
	}, '');

const deepestOf = (issue: Issue): Issue => {
	const nested = issue.issues?.toSorted((a, b) => (b.path?.length ?? 0) - (a.path?.length ?? 0))[0];
	return nested && issue.path === undefined ? nested : issue;
};

const isUnknownField = ({type, expected}: Issue): boolean => type === 'strict_object' && expected === 'never';

const isNewer = (issue: Issue): boolean => issue.message === unknownKind || isUnknownField(issue);

const mendOf = (issue: Issue): string => {
	if (isUnknownField(issue)) return 'Remove the field, or mend its spelling.';
	if (issue.message === unknownKind) return `Name one of ${kinds.join(', ')}.`;
	if (issue.expected === null || issue.type === 'regex') return 'Mend what the message says.';
	return `Write ${issue.expected} here.`;
};

const toError = (issue: Issue, rule?: string): RuleSetError => {
	const told = deepestOf(issue);
	const message = isUnknownField(told) ? 'the field is not known' : told.message;
	return {...(rule !== undefined && {rule}), path: pathOf(told), message, mend: mendOf(told)};
};

const nameOf = (rule: unknown, index: number): string => {
	const id = typeof rule === 'object' && rule !== null && 'id' in rule ? rule.id : undefined;
	return typeof id === 'string' && id !== '' ? id.slice(0, 150) : `rules[${index}]`;
};

type Reading = {readonly rules: NamedRule[]; readonly errors: RuleSetError[]; readonly leftOut: RuleSetError[]};

function* readRules(rules: readonly unknown[], mayBeNewer: boolean): InPieces<Reading> {
	const reading: Reading = {rules: [], errors: [], leftOut: []};
	for (const [index, rule] of rules.entries()) {
		const result = v.safeParse(ruleSchema, rule);
		if (result.success) reading.rules.push(result.output as NamedRule);
		else {
			const list = mayBeNewer && result.issues.every(isNewer) ? reading.leftOut : reading.errors;
			list.push(...result.issues.map(issue => toError(issue, nameOf(rule, index))));
		}
		yield;
	}
	return reading;
}

const formatErrors = (written: string): RuleSetError[] => {
	const major = Number(written.split('.')[0]);
	if (major === format.major) return [];
	const mend =
		major > format.major
			? 'Update Äkta first; until then the last set stays in force.'
			: `Write it in format ${format.major}.${format.minor}.`;
	return [{path: 'format', message: `the set is written in format ${written}`, mend}];
};

/** A later major may hold fields not known here; that it waits is all there is to say of it. */
const laterFormat = (json: unknown): RuleSetError[] =>
	typeof json === 'object' && json !== null && 'format' in json && isNewerFormat(json.format)
		? formatErrors(String(json.format).slice(0, 20))
		: [];

const minorOf = (written: string): number => Number(written.split('.')[1]);

function* readSet(json: unknown): InPieces<ParsedRuleSet> {
	const bounds = outOfBounds(json);
	if (bounds) return {errors: [{path: '', ...bounds}]};
	const early = [...laterFormat(json), ...hiddenCharacters(json)];
	if (early.length) return {errors: early};
	yield;
	const frame = v.safeParse(ruleSetFrame, json);
	if (!frame.success) return {errors: frame.issues.map(issue => toError(issue))};
	const {format: written, rules: unread = []} = frame.output;
	const wrongFormat = formatErrors(written);
	if (wrongFormat.length) return {errors: wrongFormat};
	const {rules, errors, leftOut} = yield* readRules(unread, minorOf(written) > format.minor);
	if (errors.length) return {errors};
	const set = {...frame.output, ...(frame.output.rules && {rules})} as RuleSet;
	const judged = yield* judgeSet(set);
	return judged.errors.length ? {errors: judged.errors} : {set, compiled: judged.compiled, leftOut};
}

/** The same as `parseRuleSet`, in pieces. */
export function* parseInPieces(json: unknown): InPieces<ParsedRuleSet> {
	try {
		return yield* readSet(json);
	} catch {
		return {
			errors: [
				{path: '', message: 'the set cannot be read', mend: 'Compare it with the examples of the documentation.'},
			],
		};
	}
}

/**
 * Reads a rule set from anything. Any error refuses the whole set, each named with its place and its mend; only rules with a check kind
 * or field of a newer minor format are left out and named. The examples of its rules are run. Never throws.
 */
export const parseRuleSet = (json: unknown): ParsedRuleSet => atOnce(parseInPieces(json));
