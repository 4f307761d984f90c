import {toJsonSchema} from '@valibot/to-json-schema';
import {innerCondition} from '../../engine/model/schema/condition-schema.ts';
import {ruleSetSchema} from '../../engine/model/schema/rule-set-schema.ts';
import {describeNames, type Json} from './describe-names.ts';

/** The keys of an object in the order editors and people expect: what it is before what it holds. */
const opening = {
	$schema: 'http://json-schema.org/draft-07/schema#',
	title: 'Äkta rule set',
	description:
		'What an organisation gives Äkta. `akta build` and Äkta itself also try the examples and check what a schema cannot say.',
};

/**
 * The JSON Schema (draft 7) of rule sets, as the text of a file. Checks a schema cannot express (that examples hold, that a crisis ends
 * within 72 hours) are left out; lengths count code points there and UTF-16 units in Äkta.
 */
export const makeSchema = (): string => {
	const definitions = {condition: innerCondition};
	const made = toJsonSchema(ruleSetSchema, {errorMode: 'ignore', target: 'draft-07', definitions});
	const schema = describeNames(made) as Json;
	return `${JSON.stringify({...opening, ...schema, ...opening}, null, '\t')}\n`;
};
