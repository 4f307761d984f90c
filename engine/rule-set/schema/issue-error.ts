import type * as v from 'valibot';
import type {Coded, ErrorCode, ErrorValues, RuleSetError} from '../../model/rule-set-error.ts';
import {isPlainErrorCode, ruleSetError} from '../../model/rule-set-error-en.ts';
import {removedKind, unknownKindMessage} from '../../model/schema/condition-schema.ts';
import {isNameErrorCode, type NameErrorCode, unknownKind, unknownName} from '../../model/unknown-name.ts';
import {conditionKinds} from '../../rule-language/conditions/compile-condition.ts';

type Issue = v.BaseIssue<unknown>;

/** A text that stands in the wrong place may be a whole post. */
const longestShown = 100;

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

/** True for what a newer minor format may hold: a kind of check or a field that is not known here. */
export const isNewerIssue = (issue: Issue): boolean => issue.message === unknownKindMessage || isUnknownField(issue);

const coded = <C extends ErrorCode>(code: C, values: ErrorValues[C]): Coded => ({code, values});

const bounds: {readonly [type: string]: (limit: number, received: string) => Coded} = {
	max_length: (most, length) => coded('too-long', {most, length: Number(length)}),
	min_length: (least, length) => coded('too-short', {least, length: Number(length)}),
	max_value: (most, value) => coded('too-high', {most, value}),
	min_value: (least, value) => coded('too-low', {least, value}),
};

const codedName = (code: NameErrorCode, {input, received}: Issue): Coded =>
	typeof input === 'string'
		? coded(code, unknownName(code, input))
		: coded('type-wrong', {expected: 'string', received});

/** What a check of the schema's own tells, which names its code as its message; undefined for the library's checks. */
const codedFromMessage = (issue: Issue): Coded | undefined => {
	const {message, input} = issue;
	if (message === unknownKindMessage) return coded('kind-unknown', unknownKind(Object(input), conditionKinds));
	if (message === removedKind) return coded('kind-removed', {name: 'grammar'});
	if (isNameErrorCode(message)) return codedName(message, issue);
	return isPlainErrorCode(message) ? coded(message, {}) : undefined;
};

/** What a check of the library tells, by its type. */
const codedFromType = ({type, received, requirement, expected, path}: Issue): Coded => {
	const bound = Object.hasOwn(bounds, type) ? bounds[type] : undefined;
	if (bound) return bound(Number(requirement), received);
	if (type === 'integer') return coded('not-whole', {value: received});
	if (type === 'strict_object' && received === 'undefined' && path?.length && expected?.startsWith('"'))
		return coded('field-missing', {field: expected.slice(1, -1)});
	return coded('type-wrong', {expected: expected ?? '', received: received.slice(0, longestShown)});
};

const codedFrom = (issue: Issue): Coded =>
	isUnknownField(issue) ? coded('field-unknown', {}) : (codedFromMessage(issue) ?? codedFromType(issue));

/** An issue of the schema as an error of the rule it is in, or of the set itself. */
export const issueError = (issue: Issue, rule?: string): RuleSetError => {
	const told = deepestOf(issue);
	const {code, values} = codedFrom(told);
	return ruleSetError({...(rule !== undefined && {rule}), path: pathOf(told)}, code, values);
};
