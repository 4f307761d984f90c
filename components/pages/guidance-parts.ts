import type {Term} from '../../engine/model/condition.ts';
import type {Language} from '../../engine/model/language.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {blankPlaceholders, ruleName, ruleNames} from '../../engine/model/rule-name.ts';
import type {LineClass, RuleSet} from '../../engine/model/rule-set.ts';
import type {EffectiveRuleSet} from '../../engine/rule-language/compile.ts';
import {describeChange, type FindLabel} from '../../engine/rule-set/diff/describe-change.ts';
import {diffRuleSets} from '../../engine/rule-set/diff/diff-rule-sets.ts';
import {formatMoment} from '../strings/format.ts';
import type {GuidanceStrings} from '../strings/rule-set/strings.ts';

/** One thing a rule set says: a short lead, where there is one, and the text. */
type GuidanceItem = {readonly lead?: string; readonly text: string};

/** A part of a rule set under its heading. */
export type GuidancePart = {readonly title: string; readonly items: readonly GuidanceItem[]};

/** What is shown of a set, in which language. */
export type GuidanceTexts = {
	readonly set: RuleSet;
	/** Äkta's own rules, to name those the set changes. */
	readonly rules: EffectiveRuleSet['rules'];
	readonly strings: GuidanceStrings;
	readonly language: Language;
	/** ISO date. */
	readonly today: string;
};

const texts = (list: readonly string[] | undefined): GuidanceItem[] => (list ?? []).map(text => ({text}));

const spokenIn = ({say}: NamedRule, language: Language) => say[language] ?? say.sv ?? say.en;

const ruleItem = (rule: NamedRule, language: Language): GuidanceItem => {
	const say = spokenIn(rule, language);
	if (!say) return {text: ruleName(rule, language)};
	const {saw, why, try: tried} = say;
	const said = rule.name ? [saw, why, tried] : [why, tried];
	return {lead: ruleName(rule, language), text: blankPlaceholders(said.join(' ')).trim()};
};

const labelsFrom =
	(rules: GuidanceTexts['rules']): FindLabel =>
	id => {
		const rule = rules?.find(each => each.id === id);
		return rule && ruleNames(rule);
	};

const builtItems = ({set, rules, language}: GuidanceTexts): GuidanceItem[] =>
	diffRuleSets(undefined, {...set, may: [], rules: []})
		.filter(({part}) => part === 'change' || part === 'use')
		.map(change => ({text: describeChange(change, labelsFrom(rules))[language]}));

const crisisItems = ({set: {crisis}, strings, language}: GuidanceTexts): GuidanceItem[] =>
	crisis
		? [
				{
					lead: strings.crisis(formatMoment(crisis.since, language), formatMoment(crisis.until, language)),
					text: crisis.line,
				},
				{text: crisis.contact},
			]
		: [];

const lineItems = ({set: {lines = {}}, strings}: GuidanceTexts): GuidanceItem[] =>
	(Object.entries(lines) as [LineClass, string][]).map(([kind, text]) => ({lead: strings.line[kind], text}));

/** Those who have said yes and whose year is not over. */
const contactItems = ({set: {contacts = []}, today}: GuidanceTexts): GuidanceItem[] =>
	contacts
		.filter(({until}) => until === undefined || until >= today)
		.map(({name, for: what, how, networks = []}) => ({
			lead: what,
			text: [name, ...(networks.length ? [`(${networks.join(', ')})`] : []), how].join(', ').replace(', (', ' ('),
		}));

const voiceItems = ({set: {personality = []}, strings}: GuidanceTexts): GuidanceItem[] =>
	personality.map(({word, sounds, unlike}) => {
		const told = [
			sounds.length > 0 && strings.sounds(sounds.join(', ')),
			unlike.length > 0 && strings.unlike(unlike.join(', ')),
		];
		return {lead: word, text: told.filter(Boolean).join(' ')};
	});

const preferItems = ({set: {terms}}: GuidanceTexts): GuidanceItem[] =>
	(['sv', 'en'] as const).flatMap(language =>
		Object.entries(terms?.prefer?.[language] ?? {}).map(([found, better]) => ({text: `${found} → ${better}`})),
	);

const secretItems = (
	{set: {terms}, strings}: GuidanceTexts,
	secrets: readonly Term[] = terms?.secret ?? [],
): GuidanceItem[] => (secrets.length ? [{text: strings.secret(secrets.length)}] : []);

const companyItems = ({set: {company = {}}}: GuidanceTexts): GuidanceItem[] =>
	[company.names, company.products, company.domains].flatMap(list => (list?.length ? [{text: list.join(', ')}] : []));

/** The whole set in plain language, what people may do first; only the parts it has. */
export const guidanceParts = (telling: GuidanceTexts): GuidancePart[] => {
	const {set, strings, language} = telling;
	const {parts} = strings;
	const all: GuidancePart[] = [
		{title: parts.may, items: texts(set.may)},
		{title: parts.crisis, items: crisisItems(telling)},
		{title: parts.rules, items: (set.rules ?? []).map(rule => ruleItem(rule, language))},
		{title: parts.built, items: builtItems(telling)},
		{title: parts.lines, items: lineItems(telling)},
		{
			title: parts.contacts,
			items: contactItems(telling),
		},
		{title: parts.personality, items: voiceItems(telling)},
		{title: parts.prefer, items: preferItems(telling)},
		{title: parts.allow, items: texts(set.terms?.allow)},
		{title: parts.secret, items: secretItems(telling)},
		{title: parts.topics, items: texts(set.protectedTopics)},
		{title: parts.texts, items: texts(set.texts)},
		{title: parts.company, items: companyItems(telling)},
		{title: parts.hosts, items: texts(set.hosts)},
	];
	return all.filter(({items}) => items.length > 0);
};

/** What changed since the set before, one sentence each; no one needs to be told that the version did. */
export const guidanceChanges = ({set, rules, language}: GuidanceTexts, before: RuleSet): string[] =>
	diffRuleSets(before, set)
		.filter(({part}) => part !== 'version')
		.map(change => describeChange(change, labelsFrom(rules))[language]);
