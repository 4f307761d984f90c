import * as v from 'valibot';
import {term} from './condition-schema.ts';
import {byLanguage, day, listOf, moment, textOf} from './pieces.ts';
import {company, level, ruleSchema, say, start} from './rule-schema.ts';

const crisis = v.pipe(
	v.strictObject({since: moment, until: moment, line: textOf(1000), contact: textOf(300)}),
	v.check(({since, until}) => {
		const hours = (Date.parse(until) - Date.parse(since)) / 3_600_000;
		return hours > 0 && hours <= 72;
	}, 'a crisis lasts at most 72 hours; declare it again if it goes on'),
);

const line = v.exactOptional(textOf(1000));

const fields = {
	format: v.pipe(v.string(), v.regex(/^\d{1,4}\.\d{1,4}$/, 'write the format as major.minor, 1.0')),
	id: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9][a-z0-9.-]{0,79}$/, 'write the id in small letters, digits, dots and hyphens'),
	),
	version: v.pipe(v.number(), v.integer(), v.minValue(0)),
	name: textOf(120),
	owner: v.exactOptional(v.strictObject({name: textOf(120), mail: textOf(200)})),
	country: v.exactOptional(textOf(2)),
	languages: v.exactOptional(listOf(v.picklist(['sv', 'en']), 2)),
	review: v.exactOptional(day),
	listened: v.exactOptional(day),
	may: v.exactOptional(listOf(textOf(400), 100)),
	personality: v.exactOptional(
		listOf(v.strictObject({word: textOf(60), sounds: listOf(textOf(200), 100), unlike: listOf(textOf(200), 100)}), 20),
	),
	company: v.exactOptional(company),
	contacts: v.exactOptional(listOf(v.strictObject({name: textOf(120), for: textOf(300), how: textOf(300)}), 100)),
	lines: v.exactOptional(
		v.strictObject({question: line, error: line, dissatisfaction: line, heat: line, provocation: line, crisis: line}),
	),
	crisis: v.exactOptional(crisis),
	use: v.exactOptional(listOf(textOf(150), 2000)),
	change: v.exactOptional(
		v.record(
			textOf(150),
			v.strictObject({
				start: v.exactOptional(start),
				level: v.exactOptional(level),
				say: v.exactOptional(byLanguage(say)),
			}),
		),
	),
	terms: v.exactOptional(
		v.strictObject({
			prefer: v.exactOptional(byLanguage(v.record(textOf(500), textOf(500)))),
			allow: v.exactOptional(listOf(textOf(200), 5000)),
			secret: v.exactOptional(listOf(term, 5000)),
		}),
	),
	texts: v.exactOptional(listOf(textOf(50_000), 100)),
	protectedTopics: v.exactOptional(listOf(textOf(200), 500)),
	hosts: v.exactOptional(listOf(textOf(253), 500)),
	thanks: v.exactOptional(listOf(v.strictObject({for: textOf(300), name: v.exactOptional(textOf(120))}), 100)),
};

/** A rule set with its rules unread, so that each is read, and named, by itself. */
export const ruleSetFrame = v.strictObject({...fields, rules: v.exactOptional(listOf(v.unknown(), 2000))});

/** A whole rule set, rules and all: what the published JSON Schema is made from. */
export const ruleSetSchema = v.strictObject({...fields, rules: v.exactOptional(listOf(ruleSchema, 2000))});
