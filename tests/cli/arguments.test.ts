import {expect, it} from 'vitest';
import {parseArguments} from '../../cli/arguments.ts';
import {UsageError} from '../../cli/usage-error.ts';

const options = {
	keys: {type: 'string', multiple: true},
	out: {type: 'string', short: 'o'},
	json: {type: 'boolean'},
} as const;

it.each(['-_xB7', '--q9Z', '-o-like'])('takes a value that begins with a hyphen: %s', key => {
	const {values, positionals} = parseArguments(['set.json', '--keys', key, '--json'], options);
	expect([values.keys, values.json, positionals]).toEqual([[key], true, ['set.json']]);
});

it('takes no option for a value, and misses the value instead', () => {
	expect(() => parseArguments(['--keys', '--json'], options)).toThrow(UsageError);
	expect(() => parseArguments(['--keys', '-o', 'x'], options)).toThrow(UsageError);
	expect(() => parseArguments(['--unknown'], options)).toThrow(UsageError);
});

it('leaves a lone hyphen, which means what is piped in, and words after options', () => {
	expect(parseArguments(['-', '--out', 'a.json', 'b'], options)).toMatchObject({
		positionals: ['-', 'b'],
		values: {out: 'a.json'},
	});
});
