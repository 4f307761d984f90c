import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import {managedKeys} from '../../companion/managed-keys.ts';

type Field = {readonly type: string; readonly items?: {readonly type: string}};

// Chromium refuses to load an extension whose schema it cannot read, and drops a whole key for one wrong leaf inside it.
it('the schema of managed settings holds exactly the managed keys, each flat', async () => {
	const schema = JSON.parse(await readFile(new URL('../../public/managed-schema.json', import.meta.url), 'utf8'));
	expect(Object.keys(schema).sort()).toEqual(['properties', 'type']);
	expect(schema.type).toBe('object');
	const fields: readonly (readonly [string, Field])[] = Object.entries(schema.properties);
	expect(fields.map(([key]) => key)).toEqual([...managedKeys]);
	const typeOf = ({type, items}: Field): string => (items ? `${type} of ${items.type}` : type);
	expect(Object.fromEntries(fields.map(([key, field]) => [key, typeOf(field)]))).toEqual({
		ruleset: 'string',
		rulesetUrl: 'string',
		rulesetId: 'string',
		trustedKeys: 'array of string',
		minVersion: 'integer',
		updateMinutes: 'integer',
	});
});
