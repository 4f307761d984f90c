import * as v from 'valibot';
import {audiences, countings, surfaces, voices} from '../draft.ts';
import {byLanguageSchema, daySchema, described, listSchema, optional, plain, textSchema} from './building-blocks.ts';
import {factsSchema, pictureSchema} from './check-context-schema.ts';
import {innerCondition, unfolded} from './condition-schema.ts';

/** How far a tip may reach in. */
export const levelSchema = v.picklist(['hint', 'mark', 'pause']);

/** Whether a rule is on before the person chose. */
export const startSchema = v.picklist(['on', 'off']);

/** What a tip belongs to; the same word as the folder of its rule. */
export const pillarSchema = v.picklist(['open', 'invite', 'participate', 'protect']);

/** The three parts of a tip. */
export const tipTextSchema = v.strictObject({
	saw: described('What the tip saw. May hold {words}, {count} and {limit}.', textSchema(300)),
	why: described('Why that can matter for the writer or the reader.', textSchema(500)),
	try: described('One thing to try.', textSchema(400)),
});

const post = textSchema(50_000);

/** The network's own limit for a surface. */
export const limitSchema = v.strictObject({
	max: described('The longest text the network takes, in the unit `count` names.', v.number()),
	count: described('How the network counts.', v.picklist(countings)),
	fold: optional('How much shows before "more", in the same unit.', v.number()),
});

const exampleInSetting = v.strictObject({
	text: v.pipe(v.string(), v.maxLength(50_000)),
	platform: optional('The network it is written on.', textSchema(60)),
	surface: optional('The kind of text it is.', v.picklist(surfaces)),
	voice: optional('As whom it is written.', v.picklist(voices)),
	parent: optional('The text being answered.', post),
	published: optional('The published text being edited.', post),
	pictures: optional('What hangs on it.', listSchema(pictureSchema, 20)),
	audience: optional('Who can read it.', v.picklist(audiences)),
	limit: optional("The network's own limit.", limitSchema),
	facts: optional('What is known beside the text.', factsSchema),
});

/** A text, or a text in its setting when the rule depends on platform, parent, pictures or facts. */
export const exampleSchema = v.union([post, exampleInSetting]);

/** Texts that a rule must tip about, and near misses it must leave alone. */
export const examplesSchema = v.strictObject({
	tip: described('Texts that get the tip; two or more.', listSchema(exampleSchema, 200)),
	none: described('Near misses that do not; two or more.', listSchema(exampleSchema, 200)),
});

/** Where a rule runs; an absent key means everywhere. */
export const scopeSchema = v.strictObject({
	platforms: optional(
		'The networks, as linkedin; other is any site Äkta does not know.',
		listSchema(textSchema(60), 100),
	),
	surfaces: optional('The kinds of text.', listSchema(v.picklist(surfaces), 5)),
	voice: optional('As whom the person writes.', listSchema(v.picklist(voices), 3)),
});

/** Where a fact comes from, and when it was last read. */
export const sourceSchema = v.strictObject({
	url: described(
		'The page.',
		v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/[^\s/@?#\\]+(?:[/?#]\S*)?$/, plain('address-form'))),
	),
	read: described('The day it was last read.', daySchema),
	country: optional(
		'Two capital letters: the country of a legal fact.',
		v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, plain('country-form'))),
	),
	recheck: optional('The day after which a legal tip falls to hint.', daySchema),
});

/** The changes a rule can offer for what it found; none writes anything for the person. */
export const fixKindSchema = v.picklist([
	'take-out-words',
	'take-out-sentence',
	'take-out-last-hashtag',
	'take-out-last-mention',
	'take-out-last-emoji',
	'plain-letters',
	'mend-slip',
	'calm',
	'camel-case-tag',
	'plain-link',
]);

/** What a rule says of itself, an organisation's own rule as well as a built-in one. */
export const ruleBody = {
	points: described(
		'The points of the article it serves, 1 to 10, most important first.',
		v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))), v.minLength(1), v.maxLength(10)),
	),
	level: described(
		'hint: sidebar only. mark: in the text too. pause: a card before publishing, only for secret words and hidden advertising.',
		levelSchema,
	),
	start: described('Whether it is on before the person chose.', startSchema),
	strength: optional('It notices what works.', v.literal(true)),
	pillar: optional('Only rules under platform/ name their pillar; elsewhere it is the group.', pillarSchema),
	on: optional('Where it runs. Absent: everywhere.', scopeSchema),
	when: described('What it notices: one kind of condition, or any, all, not and min over several.', innerCondition),
	fix: optional('The change it offers for what it found, made at one press; a swap offers its own.', fixKindSchema),
	say: described('What it saw, why that can matter, one thing to try.', byLanguageSchema(tipTextSchema)),
	source: described('Where the advice comes from, and the day it was read.', sourceSchema),
	examples: described(
		'Texts that get the tip and near misses that do not. They are tried whenever the set is taken.',
		byLanguageSchema(examplesSchema),
	),
};

/** A rule with its id, as a set of an organisation may hold it: facts of built-in rules have no place in it. */
export const ruleSchema = unfolded(
	v.strictObject({
		id: described(
			'group/what-it-tips; the group is open, invite, participate, protect or platform.',
			v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/, plain('rule-id-form'))),
		),
		name: optional(
			'What people would call it, in one to five words. May be left out.',
			byLanguageSchema(textSchema(60)),
		),
		pausesOn: optional(
			'What a rule at level pause pauses on: advertising that is not marked as such. Nothing else may pause.',
			v.literal('advertising'),
		),
		...ruleBody,
	}),
);
