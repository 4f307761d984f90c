import * as v from 'valibot';
import type {Kind} from '../checks/kind.ts';
import {entityNames, signalNames} from '../checks/names.ts';
import {byLanguage, listOf, oneOrMore, textOf} from './pieces.ts';

const neighbours = v.exactOptional(listOf(textOf(100), 100));
const context = {before: neighbours, after: neighbours, notBefore: neighbours, notAfter: neighbours};

/** A term as text, or with what may stand beside it. */
export const term = v.union([
	textOf(500),
	v.strictObject({
		term: textOf(500),
		exact: v.exactOptional(v.literal(true)),
		forms: v.exactOptional(listOf(textOf(500), 100)),
		...context,
	}),
]);

const pattern = v.union([
	textOf(500),
	v.strictObject({pattern: textOf(500), caseSensitive: v.exactOptional(v.literal(true)), ...context}),
]);

const threshold = v.union([
	v.number(),
	v.pipe(
		v.record(v.string(), v.number()),
		v.check(places => Object.hasOwn(places, 'else'), 'name `else` too'),
	),
]);

const comparison = {atLeast: v.exactOptional(threshold), atMost: v.exactOptional(threshold)};

const inner = v.lazy(input => conditionFor(input));

const zone = v.picklist(['sentence', 'opening', 'ending', 'paragraph', 'parent']);

const parentClass = v.picklist([
	'question',
	'factual-error',
	'dissatisfaction',
	'heat',
	'provocation',
	'thanks',
	'danger',
]);

const data: Readonly<Record<Kind, v.GenericSchema>> = {
	phrase: byLanguage(listOf(term)),
	swap: byLanguage(v.record(textOf(500), textOf(500))),
	pattern: byLanguage(listOf(pattern, 500)),
	measure: v.strictObject({of: textOf(60), ...comparison}),
	count: v.strictObject({
		of: inner,
		distinct: v.exactOptional(v.literal(true)),
		per: v.exactOptional(v.picklist(['draft', '100 words'])),
		...comparison,
	}),
	signal: oneOrMore(v.picklist([...signalNames])),
	entity: oneOrMore(v.picklist([...entityNames])),
	grammar: v.strictObject({en: listOf(textOf(300), 100)}),
	media: v.picklist(['picture', 'video', 'missing-alt', 'alt']),
	parent: oneOrMore(parentClass),
	absent: inner,
	repeat: v.strictObject({of: v.picklist(['word', 'sentence-start', 'line-start', 'parent-word']), ...comparison}),
	fact: v.picklist(['listed', 'public-body', 'crisis', 'editing']),
	any: listOf(inner, 200),
	all: listOf(inner, 200),
	not: inner,
	min: v.strictObject({count: v.number(), of: listOf(inner, 200)}),
};

const schemas = new Map<string, v.GenericSchema>(
	Object.entries(data).map(([kind, schema]) => [
		kind,
		v.strictObject({[kind]: schema, within: v.exactOptional(zone), unless: v.exactOptional(inner)}),
	]),
);

/** The message of a condition whose check kind is not known. */
export const unknownKind = 'no known check is named';

const nothingKnown = v.custom<never>(() => false, unknownKind);

const anything = v.union([...schemas.values()]);

/** Errors name the place inside the kind that was meant, so the schema is chosen by the kind named; without an input it is all of them. */
const conditionFor = (input: unknown): v.GenericSchema => {
	if (input === undefined) return anything;
	if (typeof input !== 'object' || input === null) return v.strictObject({});
	const kind = Object.keys(input).find(key => schemas.has(key));
	return (kind !== undefined && schemas.get(kind)) || nothingKnown;
};

/** A condition, with the conditions inside it. */
export const conditionSchema = inner;
