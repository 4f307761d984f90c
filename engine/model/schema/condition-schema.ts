import * as v from 'valibot';
import {
	entityNames,
	factNames,
	measureNames,
	mediaNames,
	parentClasses,
	repeatNames,
	signalNames,
	zoneNames,
} from '../names.ts';
import {
	byLanguageSchema,
	described,
	listSchema,
	nameSchema,
	oneOrMoreSchema,
	optional,
	plain,
	textSchema,
} from './building-blocks.ts';

/** Stands for a condition inside a condition until `Unfolded` gives it its type: a schema that holds itself cannot be inferred. */
interface InnerCondition {
	readonly inner: never;
}

/** What a schema gives, unchangeable, with the conditions inside it. */
export type Unfolded<T> = T extends InnerCondition
	? Condition
	: T extends readonly (infer Item)[]
		? readonly Unfolded<Item>[]
		: T extends object
			? {readonly [K in keyof T]: Unfolded<T[K]>}
			: T;

/** The same schema, typed with the conditions inside it; the one place that says what `inner` stands for. */
export const unfolded = <T extends v.GenericSchema>(schema: T) =>
	schema as unknown as v.GenericSchema<unknown, Unfolded<v.InferOutput<T>>>;

/** A condition inside another schema; `unfolded` gives that its type. */
export const innerCondition = v.lazy(input => conditionFor(input) as v.GenericSchema<unknown, InnerCondition>);

const neighbours = listSchema(textSchema(100), 100);

const termContext = {
	before: optional('A hit counts when one of these stands directly before it.', neighbours),
	after: optional('A hit counts when one of these stands directly after it.', neighbours),
	notBefore: optional('A hit is left out when one of these stands directly before it.', neighbours),
	notAfter: optional('A hit is left out when one of these stands directly after it.', neighbours),
};

/** A term as text, or with what may stand beside it. */
export const termSchema = v.union([
	described(
		'Words separated by spaces. (a|b) alternatives, (a )? optional, * any further letters, {1,3} words between.',
		textSchema(500),
	),
	v.strictObject({
		term: described('The words, written as a term is.', textSchema(500)),
		exact: optional('No inflected forms and no compounds.', v.literal(true)),
		forms: optional(
			'Further forms of the term. `akta build` writes the English ones.',
			listSchema(textSchema(500), 100),
		),
		...termContext,
	}),
]);

/** A regular expression as text, or with what may stand beside it. */
export const patternSchema = v.union([
	described(
		'A regular expression in RE2 syntax: no lookaround, no backreferences. It sees lower case and straight quotes.',
		textSchema(500),
	),
	v.strictObject({
		pattern: described('The expression.', textSchema(500)),
		caseSensitive: optional('It sees the text in its own case.', v.literal(true)),
		...termContext,
	}),
]);

type Places = Readonly<Record<string, number>>;

const places = v.pipe(
	v.record(v.string(), v.number()),
	v.guard((written): written is Places & {else: number} => Object.hasOwn(written, 'else'), plain('else-missing')),
);

const numberOrPlaces = v.union([v.number(), places]);

/** A number, or one per place: keys are `platform`, `platform/surface` or a surface, the closest key wins, `else` is the rest. */
export const thresholdSchema = v.lazy((input: unknown): typeof numberOrPlaces | typeof places =>
	typeof input === 'object' && input !== null ? places : numberOrPlaces,
);

const comparison = {
	atLeast: optional('It holds from this number on; one number, or one per network and surface.', thresholdSchema),
	atMost: optional('It holds up to this number; one number, or one per network and surface.', thresholdSchema),
};

const conditions = listSchema(innerCondition, 200);

/**
 * The kinds of condition, each with the schema of its own data. A new kind is an entry here, a file `rule-language/conditions/<kind>.ts`
 * and its words in `rule-language/reference/kinds.ts`; the compiler names the two lists it also stands in.
 */
export const kindSchemas = {
	phrase: byLanguageSchema(listSchema(termSchema)),
	swap: byLanguageSchema(v.record(textSchema(500), textSchema(500))),
	pattern: byLanguageSchema(listSchema(patternSchema, 500)),
	measure: v.strictObject({of: nameSchema(measureNames, 'measure-unknown'), ...comparison}),
	count: v.strictObject({
		of: innerCondition,
		distinct: optional('Counts different words, not hits.', v.literal(true)),
		per: optional('Counts in the whole draft, or for every hundred words of it.', v.picklist(['draft', '100 words'])),
		...comparison,
	}),
	signal: oneOrMoreSchema(nameSchema(signalNames, 'signal-unknown')),
	entity: oneOrMoreSchema(nameSchema(entityNames, 'entity-unknown')),
	media: v.picklist(mediaNames),
	parent: oneOrMoreSchema(v.picklist(parentClasses)),
	absent: innerCondition,
	repeat: v.strictObject({of: nameSchema(repeatNames, 'repeat-unknown'), ...comparison}),
	fact: v.picklist(factNames),
	any: conditions,
	all: conditions,
	not: innerCondition,
	min: v.strictObject({count: v.number(), of: conditions}),
};

type KindData = {readonly [K in keyof typeof kindSchemas]: Unfolded<v.InferOutput<(typeof kindSchemas)[K]>>};

/** One kind of condition with its own data. */
export type BaseCondition = {[K in keyof KindData]: {readonly [P in K]: KindData[K]}}[keyof KindData];

/**
 * When a rule speaks: one kind of condition, where it looks, and what cancels it. Each hit is dropped in whose paragraph `unless` finds
 * something too (in whose sentence, if `unless` names that zone; in the opening, ending or parent, if it names one of these). What has no
 * place, as a measure, is always looked for in the whole text the condition looks at.
 */
export type Condition = BaseCondition & {readonly within?: (typeof zoneNames)[number]; readonly unless?: Condition};

const zone = nameSchema(zoneNames, 'zone-unknown');

const schemas = new Map<string, v.GenericSchema>(
	Object.entries(kindSchemas).map(([kind, schema]) => [
		kind,
		v.strictObject({
			[kind]: schema,
			within: optional('The part of the text it looks at.', zone),
			unless: optional('A hit is dropped where this finds something too, in the same paragraph.', innerCondition),
		}),
	]),
);

/** The message of a condition whose kind is not known. */
export const unknownKindMessage = 'kind-unknown';

const nothingKnown = v.custom<never>(() => false, unknownKindMessage);

/** The message of a condition that names `grammar`, which format 1.0 once had. */
export const removedKind = 'kind-removed';

// Named apart from unknown kinds: a set of a newer minor format keeps its other rules, and this kind will not come back with one.
const removed = v.looseObject({grammar: v.custom<never>(() => false, removedKind)});

const anything = v.union([...schemas.values()]);

/** Errors name the place inside the kind that was meant, so the schema is chosen by the kind named; without an input it is all of them. */
const conditionFor = (input: unknown): v.GenericSchema => {
	if (input === undefined) return anything;
	if (typeof input !== 'object' || input === null) return v.strictObject({});
	if (Object.hasOwn(input, 'grammar')) return removed;
	const kind = Object.keys(input).find(key => schemas.has(key));
	return (kind !== undefined && schemas.get(kind)) || nothingKnown;
};

/** A condition, with the conditions inside it. */
export const conditionSchema = unfolded(innerCondition);
