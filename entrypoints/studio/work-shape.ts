import * as v from 'valibot';
import type {Work} from '../../components/studio/work.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {outOfBounds} from '../../engine/schema/bounds.ts';
import {conditionSchema} from '../../engine/schema/condition-schema.ts';

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
	listened: text,
	may: texts,
	personality: v.array(v.object({word: text, sounds: texts, unlike: texts})),
	company: v.looseObject({
		names: v.exactOptional(texts),
		products: v.exactOptional(texts),
		domains: v.exactOptional(texts),
	}),
	contacts: v.array(v.object({name: text, for: text, how: text})),
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

const workSchema = v.object({
	set: setSchema,
	heard: v.fallback(texts, []),
	policy: v.fallback(text, ''),
	given: v.exactOptional(setSchema),
});

/** A set read from anything, or why it cannot be: it is none, a newer Äkta wrote it, it is too large, or one place cannot be read. */
export type ReadSet =
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
export const parseSet = (json: unknown): ReadSet => {
	if (outOfBounds(json)) return {trouble: 'large'};
	const format = formatOf(json);
	if (format === undefined) return {trouble: 'not-ours'};
	if (isNewer(format)) return {trouble: 'newer'};
	const read = v.safeParse(setSchema, json);
	if (read.success) return {set: read.output as RuleSet};
	return {trouble: 'place', place: v.getDotPath(read.issues[0]) ?? 'format'};
};

/** The work as this browser kept it; `undefined` when there is none, or none that can be read. */
export const parseWork = (kept: unknown): Work | undefined => {
	const read = v.safeParse(workSchema, kept);
	return read.success ? (read.output as Work) : undefined;
};
