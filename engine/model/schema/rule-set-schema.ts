import * as v from 'valibot';
import {
	byLanguageSchema,
	daySchema,
	described,
	hostSchema,
	listSchema,
	mailSchema,
	momentSchema,
	optional,
	plain,
	textSchema,
} from './building-blocks.ts';
import {companySchema} from './check-context-schema.ts';
import {termSchema, unfolded} from './condition-schema.ts';
import {levelSchema, ruleSchema, startSchema, tipTextSchema} from './rule-schema.ts';

/** A declared crisis; `until` is at most 72 hours after `since`. */
export const crisisSchema = v.pipe(
	v.strictObject({
		since: described('When it began.', momentSchema),
		until: described('When it ends by itself.', momentSchema),
		line: described('What the organisation says meanwhile.', textSchema(1000)),
		contact: described('Whom to turn to.', textSchema(300)),
	}),
	v.check(({since, until}) => {
		const hours = (Date.parse(until) - Date.parse(since)) / 3_600_000;
		return hours > 0 && hours <= 72;
	}, plain('crisis-too-long')),
);

const line = textSchema(1000);

/** What an organisation says to each kind of comment it answers. */
export const linesSchema = v.strictObject({
	question: optional('To a question.', line),
	error: optional('To a comment with a factual error.', line),
	dissatisfaction: optional('To somebody who is not satisfied.', line),
	heat: optional('To a comment written in anger.', line),
	provocation: optional('To somebody who provokes.', line),
	crisis: optional('To any comment while a crisis is declared.', line),
});

/** Whom to turn to, and for what. */
export const contactSchema = v.strictObject({
	name: described('The person or the team.', textSchema(120)),
	for: described('For what.', textSchema(300)),
	how: described('How they are reached.', textSchema(300)),
	networks: optional('The networks they gladly help with, as linkedin. Absent: any.', listSchema(textSchema(60), 20)),
	agreed: optional('The day they said yes.', daySchema),
	until: optional('The day they are asked again; after it they are not shown.', daySchema),
});

/** The highest version there is: one past what numbers hold exactly could never be followed by another. */
export const MOST_VERSION = 2 ** 31;

const fewSentences = listSchema(textSchema(300), 5);

/** How colleagues were listened to before the set was written, what was heard, and what it changed. */
export const listenedSchema = v.strictObject({
	day: described('The day they were last asked.', daySchema),
	how: described('In talks one by one, in a group, or on paper.', v.picklist(['talks', 'group', 'paper'])),
	people: described('About how many were asked.', v.picklist(['1-3', '4-10', 'more'])),
	heard: described(
		'What was heard, in the words of whoever writes the set; at most five sentences that point out nobody.',
		fewSentences,
	),
	changed: described('What it changed; at most five sentences.', fewSentences),
});

/** What a rule set changes in a built-in rule. */
export const overrideSchema = v.strictObject({
	start: optional('Whether it is on before the person chose.', startSchema),
	level: optional('How far its tip may reach in.', levelSchema),
	say: optional('The words of its tip.', byLanguageSchema(tipTextSchema)),
});

/** Words an organisation prefers, lets pass, or keeps secret. */
export const termListsSchema = v.strictObject({
	prefer: optional(
		'By language: the word found, and the word suggested in its place.',
		byLanguageSchema(v.record(textSchema(500), textSchema(500))),
	),
	allow: optional('Words that never get a tip.', listSchema(textSchema(200), 5000)),
	secret: optional(
		'Words that get a card before publishing, always masked. The file is signed, not secret: whoever has it can read them.',
		listSchema(termSchema, 5000),
	),
});

const personality = v.strictObject({
	word: described('One word that finishes "it sounds …".', textSchema(60)),
	sounds: described('Phrases that sound like it.', listSchema(textSchema(200), 100)),
	unlike: described('Phrases that do not; read by people.', listSchema(textSchema(200), 100)),
});

const owner = v.strictObject({name: textSchema(120), mail: mailSchema});

const thanked = v.strictObject({
	for: described('What was suggested.', textSchema(300)),
	name: optional('Who, where they wish it.', textSchema(120)),
});

/** The fields of a rule set, its rules aside. */
export const ruleSetFields = {
	format: described(
		'The format the file is written in, major.minor. This Äkta reads 1.0.',
		v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}$/, plain('format-form'))),
	),
	id: described(
		'The name of this set for machines: small letters, digits, dots and hyphens. Keep it from version to version.',
		v.pipe(v.string(), v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, plain('set-id-form'))),
	),
	version: described(
		'A whole number from 1 that grows with every change. An older or equal one is not taken.',
		v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_VERSION)),
	),
	name: described('The name people see in "Guidance from …".', textSchema(120)),
	owner: optional('Who looks after the set. The mail address receives suggestions people send themselves.', owner),
	country: optional('Two capital letters, as SE: whose law the set has in mind.', textSchema(2)),
	languages: optional(
		'The languages the set itself is written in. Its own rules have words in each of them. Absent: both.',
		listSchema(v.picklist(['sv', 'en']), 2),
	),
	review: optional(
		'The day by which the owner reads the set through again. Past it the set stays in force, and says so.',
		daySchema,
	),
	listened: optional(
		'How colleagues were asked what they think, or in older sets the day alone. Absent: "not yet listened".',
		v.union([daySchema, listenedSchema]),
	),
	may: optional('What people may do, at least five sentences. Shown first of all.', listSchema(textSchema(400), 100)),
	personality: optional(
		'How the organisation hopes to sound. Only ever spoken as a strength.',
		listSchema(personality, 20),
	),
	company: optional('Facts about the organisation that the rules can use.', companySchema),
	contacts: optional(
		'Whom to turn to, and for what. Everyone who has the file can read it.',
		listSchema(contactSchema, 100),
	),
	lines: optional(
		'What the organisation would say to each kind of comment; shown as a place to start from.',
		linesSchema,
	),
	crisis: optional('A declared crisis, 72 hours at most. Declare it again if it goes on.', crisisSchema),
	use: optional(
		'The built-in rules that start on: ids or groups. Absent: all that start on by themselves.',
		listSchema(textSchema(150), 2000),
	),
	change: optional(
		'What the set does differently with a built-in rule, by its id.',
		v.record(textSchema(150), overrideSchema),
	),
	terms: optional('Words the organisation prefers, lets pass, or keeps to itself.', termListsSchema),
	texts: optional(
		'Shared copy that people are invited to put in their own words.',
		listSchema(textSchema(50_000), 100),
	),
	protectedTopics: optional(
		'Topics that get no tip of any level, beside those the law protects.',
		listSchema(textSchema(200), 500),
	),
	hosts: optional(
		'Sites where the organisation suggests Äkta, as forum.example.org. The person decides.',
		listSchema(hostSchema, 500),
	),
	thanks: optional(
		'What colleagues suggested and this version took up. A name only where they wish it.',
		listSchema(thanked, 100),
	),
};

const rulesOf = <const T extends v.GenericSchema>(rule: T) =>
	optional('Rules of the organisation. They run only where people write for it.', listSchema(rule, 2000));

/** A rule set with its rules unread, so that each is read, and named, by itself. */
export const ruleSetFrame = unfolded(v.strictObject({...ruleSetFields, rules: rulesOf(v.unknown())}));

/** A whole rule set, rules and all: its type, and what the published JSON Schema is made from. */
export const ruleSetSchema = unfolded(v.strictObject({...ruleSetFields, rules: rulesOf(ruleSchema)}));
