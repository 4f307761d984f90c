import {toJsonSchema} from '@valibot/to-json-schema';
import {ruleSetSchema} from '../../engine/schema/rule-set-schema.ts';
import {descriptions} from './descriptions.ts';

type Json = {[key: string]: unknown};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const inside = (schema: unknown, key: string): unknown => {
	if (!isJson(schema)) return undefined;
	if (key !== '*') return isJson(schema.properties) ? schema.properties[key] : undefined;
	return schema.items ?? schema.additionalProperties;
};

const describe = (schema: Json, path: string, description: string): void => {
	const place = path.split('.').reduce(inside, schema as unknown);
	if (!isJson(place))
		throw new Error(`no field ${path} in the schema of rule sets; mend scripts/rule-set-schema/descriptions.ts`);
	place.description = description;
};

/** The keys of an object in the order editors and people expect: what it is before what it holds. */
const opening = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'Äkta rule set',
	description:
		'What an organisation gives Äkta. `akta build` and Äkta itself also try the examples and check what a schema cannot say.',
};

/**
 * The JSON Schema (draft 7) of rule sets, as the text of a file. Checks a schema cannot express (that examples hold, that a crisis ends
 * within 72 hours) are left out; lengths count code points there and UTF-16 units in Äkta. Throws when a description names no field.
 */
export const makeSchema = (): string => {
	const schema = structuredClone(toJsonSchema(ruleSetSchema, {errorMode: 'ignore', target: 'draft-07'})) as Json;
	for (const [path, description] of Object.entries(descriptions)) describe(schema, path, description);
	return `${JSON.stringify({...opening, ...schema, ...opening}, null, '\t')}\n`;
};
