import type {Condition} from '../engine/model/condition.ts';
import type {Example, NamedRule} from '../engine/model/rule.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import type {GuidanceDocument} from './guidance-document.ts';
import {exampleText, rulePhrases} from './own-rule.ts';

const isBlank = (value: unknown): boolean =>
	value === undefined ||
	(typeof value === 'string' && value.trim() === '') ||
	(Array.isArray(value) && value.length === 0) ||
	(typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length === 0);

const trimmed = (value: unknown): unknown => {
	if (typeof value === 'string') return value.trim();
	if (Array.isArray(value)) return value.map(trimmed).filter(each => !isBlank(each));
	if (typeof value !== 'object' || value === null) return value;
	const parts = Object.entries(value).map(([key, part]) => [key.trim(), trimmed(part)] as const);
	return Object.fromEntries(parts.filter(([key, part]) => key !== '' && !isBlank(part)));
};

const withoutBlanks = <T extends object>(value: T): T => trimmed(value) as T;

/** The name in small letters, digits and hyphens, as an id is written; empty when nothing is left of it. */
export const idFrom = (name: string): string =>
	name
		.normalize('NFKD')
		.replace(/\p{M}/gu, '')
		.toLowerCase()
		.replace(/[^a-z0-9]+/g, '-')
		.replace(/^-+|-+$/g, '')
		.slice(0, 80);

const filledExamples = (examples: readonly Example[] = []): Example[] =>
	examples.filter(example => exampleText(example).trim() !== '');

const finishedWhen = (rule: NamedRule): Condition => {
	const phrases = rulePhrases(rule);
	return phrases ? ({phrase: withoutBlanks(phrases)} as Condition) : rule.when;
};

/** A condition written by hand is kept to the letter; of the rest, what is empty is left out. */
const finishedRule = (rule: NamedRule): NamedRule => ({
	...rule,
	when: finishedWhen(rule),
	say: withoutBlanks(rule.say),
	examples: Object.fromEntries(
		Object.entries(rule.examples).map(([language, {tip, none}]) => [
			language,
			{tip: filledExamples(tip), none: filledExamples(none)},
		]),
	),
});

const wholePersonality = (set: RuleSet): Pick<RuleSet, 'personality'> =>
	set.personality
		? {personality: set.personality.map(({word, sounds = [], unlike = []}) => ({word: word ?? '', sounds, unlike}))}
		: {};

const wholeContacts = (set: RuleSet): Pick<RuleSet, 'contacts'> =>
	set.contacts
		? {contacts: set.contacts.map(each => ({...each, name: each.name ?? '', for: each.for ?? '', how: each.how ?? ''}))}
		: {};

/** A list a person emptied is left out by `withoutBlanks`, and the format wants it. */
const wholeListened = ({listened}: RuleSet): Pick<RuleSet, 'listened'> =>
	typeof listened === 'object'
		? {listened: {...listened, heard: listened.heard ?? [], changed: listened.changed ?? []}}
		: {};

const wholeOwner = ({owner}: RuleSet): Pick<RuleSet, 'owner'> =>
	owner ? {owner: {name: owner.name ?? '', mail: owner.mail ?? ''}} : {};

const wholeCompany = ({name, company}: RuleSet): Pick<RuleSet, 'company'> =>
	name ? {company: {...company, names: [...new Set([name, ...(company?.names ?? [])])]}} : {};

const canonical = (value: unknown): string =>
	JSON.stringify(value, (_, part: unknown) =>
		typeof part === 'object' && part !== null && !Array.isArray(part)
			? Object.fromEntries(Object.entries(part).toSorted(([a], [b]) => (a < b ? -1 : 1)))
			: part,
	);

const isSame = (a: RuleSet, b: RuleSet): boolean => canonical({...a, version: 0}) === canonical({...b, version: 0});

const numbered = (set: RuleSet, given: RuleSet | undefined): RuleSet => {
	if (!given) return {...set, version: Math.max(1, set.version)};
	return {...set, version: isSame(set, given) ? given.version : Math.max(given.version + 1, set.version)};
};

/**
 * The set as it is handed on: empty rows and fields left out, an id made of the name where it has none, and a version above the one
 * before when anything changed. Whether it may be taken is for `parseRuleSet` and the policy reader to say.
 */
export const finishedSet = ({set: {rules, ...written}, given}: Pick<GuidanceDocument, 'set' | 'given'>): RuleSet => {
	const {format, name = '', id = '', ...rest} = withoutBlanks(written as RuleSet);
	const whole: RuleSet = {format, id: id || idFrom(name), name, ...rest};
	return numbered(
		{
			...whole,
			...wholeOwner(whole),
			...wholePersonality(whole),
			...wholeContacts(whole),
			...wholeListened(whole),
			...wholeCompany(whole),
			...(rules?.length && {rules: rules.map(finishedRule)}),
		},
		given,
	);
};
