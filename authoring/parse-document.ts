import * as v from 'valibot';
import {withPresentIds} from '../engine/model/renamed-ids.ts';
import type {RuleSet} from '../engine/model/rule-set.ts';
import {conditionSchema} from '../engine/model/schema/condition-schema.ts';
import {outOfBounds} from '../engine/rule-set/schema/size-limits.ts';
import {renamedIds} from '../rules/renamed-ids.ts';
import type {GuidanceDocument} from './guidance-document.ts';

const text = v.string();
const texts = v.array(text);
const languages = v.array(v.picklist(['sv', 'en']));
const byLanguage = <T extends v.GenericSchema>(schema: T) =>
	v.looseObject({sv: v.exactOptional(schema), en: v.exactOptional(schema)});
const say = v.object({saw: text, why: text, try: text});
const level = v.picklist(['hint', 'mark', 'pause']);
const start = v.picklist(['on', 'off']);
const example = v.union([text, v.looseObject({text})]);
const term = v.union([text, v.looseObject({term: text})]);

const rule = v.looseObject({
	id: text,
	points: v.array(v.number()),
	level,
	start,
	when: conditionSchema,
	say: byLanguage(say),
	source: v.looseObject({url: text, read: text}),
	examples: byLanguage(v.object({tip: v.array(example), none: v.array(example)})),
});

const optional = {
	owner: v.object({name: text, mail: text}),
	country: text,
	languages,
	review: text,
	listened: v.union([
		text,
		v.looseObject({
			day: text,
			how: v.picklist(['talks', 'group', 'paper']),
			people: v.picklist(['1-3', '4-10', 'more']),
			heard: texts,
			changed: texts,
		}),
	]),
	may: texts,
	personality: v.array(v.object({word: text, sounds: texts, unlike: texts})),
	company: v.looseObject({
		names: v.exactOptional(texts),
		products: v.exactOptional(texts),
		domains: v.exactOptional(texts),
	}),
	contacts: v.array(
		v.looseObject({
			name: text,
			for: text,
			how: text,
			networks: v.exactOptional(texts),
			agreed: v.exactOptional(text),
			until: v.exactOptional(text),
		}),
	),
	lines: v.record(v.picklist(['question', 'error', 'dissatisfaction', 'heat', 'provocation', 'crisis']), text),
	crisis: v.object({since: text, until: text, line: text, contact: text}),
	use: texts,
	change: v.record(
		text,
		v.looseObject({
			start: v.exactOptional(start),
			level: v.exactOptional(level),
			say: v.exactOptional(byLanguage(say)),
		}),
	),
	terms: v.looseObject({
		prefer: v.exactOptional(byLanguage(v.record(text, text))),
		allow: v.exactOptional(texts),
		secret: v.exactOptional(v.array(term)),
	}),
	texts,
	protectedTopics: texts,
	hosts: texts,
	thanks: v.array(v.object({for: text, name: v.exactOptional(text)})),
	rules: v.array(rule),
};

/** A set in progress: the shapes are those of a rule set, but any text may be empty and any list too short. */
const setSchema = v.strictObject({
	format: text,
	id: text,
	version: v.number(),
	name: text,
	...(Object.fromEntries(Object.entries(optional).map(([key, schema]) => [key, v.exactOptional(schema)])) as {
		[K in keyof typeof optional]: v.ExactOptionalSchema<(typeof optional)[K], undefined>;
	}),
});

const decision = v.union([v.object({kind: v.picklist(['keep', 'form'])}), v.object({kind: v.literal('own'), text})]);

const workSchema = v.object({
	set: setSchema,
	heard: v.fallback(texts, []),
	sheet: v.exactOptional(
		v.object({
			networks: v.array(v.object({network: text, home: v.number(), little: v.number(), not: v.number()})),
			draws: text,
			holds: text,
		}),
	),
	policy: v.fallback(text, ''),
	decided: v.exactOptional(v.record(text, decision)),
	given: v.exactOptional(setSchema),
});

/** A set read from anything, or why it cannot be: it is none, a newer Äkta wrote it, it is too large, or one place cannot be read. */
export type ParsedSet =
	| {readonly set: RuleSet; readonly trouble?: undefined}
	| {readonly set?: undefined; readonly trouble: 'not-ours' | 'newer' | 'large'}
	| {readonly set?: undefined; readonly trouble: 'place'; readonly place: string};

const formatOf = (json: unknown): string | undefined => {
	const format = typeof json === 'object' && json !== null && 'format' in json ? json.format : undefined;
	return typeof format === 'string' && /^\d{1,4}\.\d{1,4}$/.test(format) ? format : undefined;
};

const isNewer = (format: string): boolean => {
	const [major = 0, minor = 0] = format.split('.').map(Number);
	return major > 1 || (major === 1 && minor > 0);
};

/** Reads a set, finished or not, from parsed JSON. A newer format is not opened: saving it again would lose what this version does not know. */
export const parseUnfinishedSet = (json: unknown): ParsedSet => {
	if (outOfBounds(json)) return {trouble: 'large'};
	const format = formatOf(json);
	if (format === undefined) return {trouble: 'not-ours'};
	if (isNewer(format)) return {trouble: 'newer'};
	const read = v.safeParse(setSchema, json);
	if (read.success) return {set: withPresentIds(read.output as RuleSet, renamedIds)};
	return {trouble: 'place', place: v.getDotPath(read.issues[0]) ?? 'format'};
};

/** The work as this browser kept it; `undefined` when there is none, or none that can be read. */
export const parseDocument = (kept: unknown): GuidanceDocument | undefined => {
	const read = v.safeParse(workSchema, kept);
	if (!read.success) return undefined;
	const {set, given, ...rest} = read.output as GuidanceDocument;
	return {
		...rest,
		set: withPresentIds(set, renamedIds),
		...(given && {given: withPresentIds(given, renamedIds)}),
	};
};
