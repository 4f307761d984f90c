import * as v from 'valibot';
import {conditionSchema} from './condition-schema.ts';
import {byLanguage, day, listOf, textOf} from './pieces.ts';

const surface = v.picklist(['post', 'comment', 'reply', 'share', 'title']);
const voice = v.picklist(['self', 'at-work', 'organisation']);
const audience = v.picklist(['public', 'network', 'closed']);

/** How far a tip may reach in. */
export const level = v.picklist(['hint', 'mark', 'pause']);

/** Whether a rule is on before the person chose. */
export const start = v.picklist(['on', 'off']);

/** The three parts of a tip. */
export const say = v.strictObject({saw: textOf(300), why: textOf(500), try: textOf(400)});

/** What a set says of its organisation. */
export const company = v.strictObject({
	names: v.exactOptional(listOf(textOf(100), 200)),
	products: v.exactOptional(listOf(textOf(100), 1000)),
	domains: v.exactOptional(listOf(textOf(100), 200)),
	listed: v.exactOptional(v.boolean()),
	public: v.exactOptional(v.boolean()),
});

const facts = v.strictObject({
	company: v.exactOptional(company),
	on: v.exactOptional(listOf(textOf(100), 100)),
	off: v.exactOptional(listOf(textOf(100), 100)),
	allow: v.exactOptional(listOf(textOf(100), 100)),
	ownVoice: v.exactOptional(v.record(v.string(), v.number())),
	crisis: v.exactOptional(v.boolean()),
	today: v.exactOptional(day),
	daysSinceLastPost: v.exactOptional(v.number()),
});

const picture = v.strictObject({
	kind: v.exactOptional(v.picklist(['picture', 'video'])),
	alt: v.exactOptional(v.string()),
});

const counting = v.picklist(['utf16', 'code-points', 'graphemes', 'x-weighted', 'bluesky', 'mastodon']);

const limit = v.strictObject({max: v.number(), count: counting, fold: v.exactOptional(v.number())});

const example = v.union([
	textOf(50_000),
	v.strictObject({
		text: v.pipe(v.string(), v.maxLength(50_000)),
		platform: v.exactOptional(textOf(60)),
		surface: v.exactOptional(surface),
		voice: v.exactOptional(voice),
		parent: v.exactOptional(textOf(50_000)),
		published: v.exactOptional(textOf(50_000)),
		pictures: v.exactOptional(listOf(picture, 20)),
		audience: v.exactOptional(audience),
		limit: v.exactOptional(limit),
		facts: v.exactOptional(facts),
	}),
]);

const examples = v.strictObject({tip: listOf(example, 200), none: listOf(example, 200)});

const on = v.strictObject({
	platforms: v.exactOptional(listOf(textOf(60), 100)),
	surfaces: v.exactOptional(listOf(surface, 5)),
	voice: v.exactOptional(listOf(voice, 3)),
});

const source = v.strictObject({
	url: v.pipe(v.string(), v.maxLength(500), v.regex(/^https?:\/\/\S+$/, 'write an address that begins with https://')),
	read: day,
	country: v.exactOptional(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/, 'write the country as two capitals, SE'))),
	recheck: v.exactOptional(day),
});

/** A rule with its id. */
export const ruleSchema = v.strictObject({
	id: v.pipe(
		v.string(),
		v.regex(/^[a-z0-9-]{1,60}\/[a-z0-9-]{1,80}$/, 'write the id as group/what-it-tips, in small letters'),
	),
	points: v.pipe(
		v.array(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(10))),
		v.minLength(1),
		v.maxLength(10),
	),
	level,
	start,
	strength: v.exactOptional(v.literal(true)),
	pillar: v.exactOptional(v.picklist(['open', 'invite', 'participate', 'protect'])),
	on: v.exactOptional(on),
	when: conditionSchema,
	say: byLanguage(say),
	source,
	examples: byLanguage(examples),
});
