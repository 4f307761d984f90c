import type {Term} from '../../model/condition.ts';
import type {Contact, RuleSet} from '../../model/rule-set.ts';
import {compareValues, itemChanges, listChanges, mapByKey, mapFromObject, type SetChange} from './change-types.ts';
import {overrideChanges, ruleChanges} from './rule-changes.ts';

/** Without a list the set uses all that start on, so a list that comes or goes is one change. */
const useChanges = (before: readonly string[] | undefined, after: readonly string[] | undefined): SetChange[] =>
	before && after ? listChanges('use', 'use', before, after) : compareValues({part: 'use', path: 'use'}, before, after);

const termOf = (term: Term): string => (typeof term === 'string' ? term : term.term);

/** Secret words change together, so that one sentence can tell their number without telling them. */
const secretChanges = ({terms: old}: RuleSet, {terms: fresh}: RuleSet): SetChange[] => {
	const [was, is] = [mapByKey(old?.secret, termOf), mapByKey(fresh?.secret, termOf)];
	const all = itemChanges('secret', 'terms.secret', was, is);
	return (['added', 'removed', 'changed'] as const).flatMap(kind => {
		const these = all.filter(change => change.kind === kind);
		if (!these.length) return [];
		const [before, after] = [these.map(change => change.before), these.map(change => change.after)];
		return [
			{
				part: 'secret',
				kind,
				path: 'terms.secret',
				...(kind !== 'added' && {before}),
				...(kind !== 'removed' && {after}),
			} as const,
		];
	});
};

const companyChanges = ({company: old = {}}: RuleSet, {company: fresh = {}}: RuleSet): SetChange[] => [
	...(['names', 'products', 'domains'] as const).flatMap(part =>
		listChanges(part, `company.${part}`, old[part], fresh[part]),
	),
	...(['listed', 'public'] as const).flatMap(part =>
		compareValues({part, path: `company.${part}`}, old[part] || undefined, fresh[part] || undefined),
	),
];

const termChanges = (before: RuleSet, after: RuleSet): SetChange[] => [
	...(['sv', 'en'] as const).flatMap(language =>
		itemChanges(
			'prefer',
			`terms.prefer.${language}`,
			mapFromObject(before.terms?.prefer?.[language]),
			mapFromObject(after.terms?.prefer?.[language]),
		),
	),
	...listChanges('allow', 'terms.allow', before.terms?.allow, after.terms?.allow),
	...secretChanges(before, after),
];

const contactOf = ({name, for: matter}: Contact): string => `${name}, ${matter}`;

/** What was suggested, and by whom where they wish to be named. */
const thanksOf = ({thanks}: RuleSet): readonly string[] | undefined =>
	thanks?.map(({for: what, name}) => (name === undefined ? what : `${what} (${name})`));

const plainFields = ['id', 'format', 'version', 'name', 'owner', 'country', 'review'] as const;

const dayOf = ({listened}: RuleSet): string | undefined => (typeof listened === 'string' ? listened : listened?.day);

const listenedChanges = (before: RuleSet, after: RuleSet): SetChange[] => {
	const [was, is] = [before, after].map(({listened}) => (typeof listened === 'string' ? undefined : listened));
	return [
		...listChanges('heard', 'listened.heard', was?.heard, is?.heard),
		...listChanges('changed', 'listened.changed', was?.changed, is?.changed),
		...compareValues({part: 'listened', path: 'listened'}, dayOf(before), dayOf(after)),
	];
};

const nothing: RuleSet = {format: '', id: '', version: 0, name: ''};

const plainChanges = (before: RuleSet | undefined, after: RuleSet): SetChange[] =>
	plainFields.flatMap(part => compareValues({part, path: part}, before?.[part], after[part]));

/**
 * What differs between two rule sets, in the order a person reads a set: what one may do first, then the rest, the set's own facts last.
 * With no set before, everything in the set is an addition. Equal sets, and sets that differ in the order of lists alone, give none.
 */
export const diffRuleSets = (before: RuleSet | undefined, after: RuleSet): SetChange[] => {
	const old = before ?? nothing;
	return [
		...listChanges('may', 'may', old.may, after.may),
		...listChanges('thanks', 'thanks', thanksOf(old), thanksOf(after)),
		...compareValues({part: 'crisis', path: 'crisis'}, old.crisis, after.crisis),
		...ruleChanges(old, after),
		...overrideChanges(old.change, after.change),
		...useChanges(old.use, after.use),
		...itemChanges('lines', 'lines', mapFromObject(old.lines), mapFromObject(after.lines)),
		...itemChanges('contacts', 'contacts', mapByKey(old.contacts, contactOf), mapByKey(after.contacts, contactOf)),
		...itemChanges(
			'personality',
			'personality',
			mapByKey(old.personality, ({word}) => word),
			mapByKey(after.personality, ({word}) => word),
		),
		...termChanges(old, after),
		...listChanges('protectedTopics', 'protectedTopics', old.protectedTopics, after.protectedTopics),
		...listChanges('texts', 'texts', old.texts, after.texts),
		...listChanges('hosts', 'hosts', old.hosts, after.hosts),
		...listChanges('languages', 'languages', old.languages, after.languages),
		...companyChanges(old, after),
		...listenedChanges(old, after),
		...plainChanges(before, after),
	];
};
