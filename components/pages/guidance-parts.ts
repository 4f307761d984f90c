import type {SetInForce} from '../../engine/compile.ts';
import type {Term} from '../../engine/condition.ts';
import type {Language, NamedRule} from '../../engine/rule.ts';
import type {LineClass, RuleSet} from '../../engine/rule-set.ts';
import {diffRuleSets} from '../../engine/rule-set-diff.ts';
import {type LabelOf, saySetChange} from '../../engine/say-set-change.ts';
import {momentInWords} from '../strings/in-words.ts';
import type {GuidanceStrings} from '../strings/pushed-strings.ts';

/** One thing a rule set says: a short lead, where there is one, and the text. */
export type Item = {readonly lead?: string; readonly text: string};

/** A part of a rule set under its heading. */
export type Part = {readonly title: string; readonly items: readonly Item[]};

/** What is shown of a set, in which language. */
export type Telling = {
	readonly set: RuleSet;
	/** Äkta's own rules, to name those the set changes. */
	readonly rules: SetInForce['rules'];
	readonly strings: GuidanceStrings;
	readonly language: Language;
};

const texts = (list: readonly string[] | undefined): Item[] => (list ?? []).map(text => ({text}));

const filled = (text: string): string => text.replaceAll(/\{\w+\}/g, '…');

const spokenIn = ({say}: NamedRule, language: Language) => say[language] ?? say.sv ?? say.en;

const ruleItem = (rule: NamedRule, language: Language): Item => {
	const say = spokenIn(rule, language);
	return say ? {lead: filled(say.saw), text: `${filled(say.why)} ${filled(say.try)}`.trim()} : {text: rule.id};
};

const labelsFrom =
	(rules: Telling['rules']): LabelOf =>
	id => {
		const rule = rules?.find(each => each.id === id);
		return rule && {sv: filled(rule.say.sv?.saw ?? id), en: filled(rule.say.en?.saw ?? id)};
	};

const builtItems = ({set, rules, language}: Telling): Item[] =>
	diffRuleSets(undefined, {...set, may: [], rules: []})
		.filter(({part}) => part === 'change' || part === 'use')
		.map(change => ({text: saySetChange(change, labelsFrom(rules))[language]}));

const crisisItems = ({set: {crisis}, strings, language}: Telling): Item[] =>
	crisis
		? [
				{
					lead: strings.crisis(momentInWords(crisis.since, language), momentInWords(crisis.until, language)),
					text: crisis.line,
				},
				{text: crisis.contact},
			]
		: [];

const lineItems = ({set: {lines = {}}, strings}: Telling): Item[] =>
	(Object.entries(lines) as [LineClass, string][]).map(([kind, text]) => ({lead: strings.line[kind], text}));

const voiceItems = ({set: {personality = []}, strings}: Telling): Item[] =>
	personality.map(({word, sounds, unlike}) => {
		const told = [
			sounds.length > 0 && strings.sounds(sounds.join(', ')),
			unlike.length > 0 && strings.unlike(unlike.join(', ')),
		];
		return {lead: word, text: told.filter(Boolean).join(' ')};
	});

const preferItems = ({set: {terms}}: Telling): Item[] =>
	(['sv', 'en'] as const).flatMap(language =>
		Object.entries(terms?.prefer?.[language] ?? {}).map(([found, better]) => ({text: `${found} → ${better}`})),
	);

const secretItems = ({set: {terms}, strings}: Telling, secrets: readonly Term[] = terms?.secret ?? []): Item[] =>
	secrets.length ? [{text: strings.secret(secrets.length)}] : [];

const companyItems = ({set: {company = {}}}: Telling): Item[] =>
	[company.names, company.products, company.domains].flatMap(list => (list?.length ? [{text: list.join(', ')}] : []));

/** The whole set in plain language, what people may do first; only the parts it has. */
export const partsOf = (telling: Telling): Part[] => {
	const {set, strings, language} = telling;
	const {parts} = strings;
	const all: Part[] = [
		{title: parts.may, items: texts(set.may)},
		{title: parts.crisis, items: crisisItems(telling)},
		{title: parts.rules, items: (set.rules ?? []).map(rule => ruleItem(rule, language))},
		{title: parts.built, items: builtItems(telling)},
		{title: parts.lines, items: lineItems(telling)},
		{
			title: parts.contacts,
			items: (set.contacts ?? []).map(each => ({lead: each.for, text: `${each.name}, ${each.how}`})),
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
export const changesOf = ({set, rules, language}: Telling, before: RuleSet): string[] =>
	diffRuleSets(before, set)
		.filter(({part}) => part !== 'version')
		.map(change => saySetChange(change, labelsFrom(rules))[language]);
