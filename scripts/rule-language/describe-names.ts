import {conditionKinds} from '../../engine/rule-language/conditions/compile-condition.ts';
import {entityWords} from '../../engine/rule-language/reference/entities.ts';
import {kindExamples, kindWords} from '../../engine/rule-language/reference/kinds.ts';
import {measureWords} from '../../engine/rule-language/reference/measures.ts';
import {
	factWords,
	mediaWords,
	parentWords,
	repeatWords,
	zoneWords,
} from '../../engine/rule-language/reference/other-names.ts';
import {signalWords} from '../../engine/rule-language/reference/signals.ts';
import {exampleText, type Words} from './example-text.ts';

/** A part of a JSON Schema. */
export type Json = {[key: string]: unknown};

const isJson = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

const named: readonly Words[] = [
	signalWords,
	entityWords,
	measureWords,
	parentWords,
	mediaWords,
	repeatWords,
	factWords,
	zoneWords,
];

const inOrder = (names: readonly unknown[]): string => names.map(String).sort().join();

const wordsOn = (names: unknown): Words | undefined =>
	Array.isArray(names) ? named.find(words => inOrder(Object.keys(words)) === inOrder(names)) : undefined;

const describedName = (words: Words, name: string): Json => {
	const [meaning, example] = words[name]?.en ?? [''];
	return {
		const: name,
		description: example === undefined ? meaning : `${meaning} Example: ${exampleText(example, 'en')}`,
	};
};

/** An enum of known names as one constant a name, each with its sentence: editors complete and explain these. */
const namesExplained = (schema: Json): Json => {
	const words = wordsOn(schema.enum);
	if (!words) return schema;
	const {enum: _, type: __, ...rest} = schema;
	return {...rest, anyOf: Object.keys(words).map(name => describedName(words, name))};
};

const kindExplained = (properties: Json): Json => {
	const kind = conditionKinds.find(each => Object.hasOwn(properties, each) && Object.hasOwn(properties, 'within'));
	if (kind === undefined) return properties;
	const description = `${kindWords[kind].en[0]} Example: ${JSON.stringify(kindExamples[kind])}`;
	const schema = properties[kind];
	return {...properties, [kind]: isJson(schema) ? {description, ...schema} : schema};
};

/** The schema with a sentence and an example on every kind of condition and every name a condition may hold. */
export const describeNames = (schema: unknown): unknown => {
	if (Array.isArray(schema)) return schema.map(describeNames);
	if (!isJson(schema)) return schema;
	const parts = Object.entries(namesExplained(schema)).map(([key, part]) => [key, describeNames(part)]);
	const whole: Json = Object.fromEntries(parts);
	return isJson(whole.properties) ? {...whole, properties: kindExplained(whole.properties)} : whole;
};
