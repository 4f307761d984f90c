import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {prepareSet} from '../../cli/prepare-set.ts';
import {readSourceFile} from '../../cli/source.ts';

const lingonby = new URL('../../examples/lingonby-kommun.json', import.meta.url);

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'akta-'));
});
afterAll(() => rm(folder, {recursive: true}));

const problemsOf = async (name: string, text: string) => {
	const file = join(folder, name);
	await writeFile(file, text);
	return (await prepareSet(await readSourceFile(file))).problems;
};

const wrongRule = {format: '1.0', id: 'x', version: 1, name: 'X', rules: [{id: 'open/a', level: 'shout'}]};

describe('what is wrong is named at its place', () => {
	it.each([
		['twice.json', '{"format": "1.0",\n "id": "x",\n "id": "y"}', 3, 2, 'unique'],
		['comma.json', '{"format": "1.0",}', 1, 18, 'property name'],
		['short.json', '{"format": "1.0"', 1, 17, ''],
		['circle.yaml', 'format: "1.0"\nrules: &all [*all]\n', 1, 1, 'deep'],
		[
			'bomb.yaml',
			`a: &a [x, x]\n${'bcdefghij'.replace(/./g, l => `${l}: &${l} [*${String.fromCharCode(l.charCodeAt(0) - 1)}, *${String.fromCharCode(l.charCodeAt(0) - 1)}]\n`)}`,
			1,
			1,
			'alias',
		],
		['colons.yaml', 'format: 1.0\nname: a: b\n', 2, 7, 'mappings'],
		['hidden.yaml', 'format: "1.0"\nid: x\nversion: 1\nname: "Ling\\u202Eonby"\n', 4, 1, 'U+202E'],
		['later.yaml', 'format: "2.0"\nmood: sunny\n', 1, 1, 'format 2.0'],
		['proto.json', '{"format": "1.0",\n "__proto__": {"level": "pause"}}', 1, 1, '__proto__'],
		['rule.json', JSON.stringify(wrongRule, null, 2), 9, 7, 'shout'],
		['empty.yaml', '', 1, 1, ''],
		['page.json', '<!doctype html><p>Sign in</p>', 1, 1, ''],
	])('%s', async (name, text, line, column, message) => {
		const problems = await problemsOf(name, text);
		expect(problems.length).toBeGreaterThan(0);
		const found = problems.find(problem => problem.message.includes(message));
		expect(found, JSON.stringify(problems)).toMatchObject({line, column});
		expect(found?.mend).toMatch(/\w/);
	});

	it('an example that no longer holds, in the set it stands in', async () => {
		const set = JSON.parse(await readFile(lingonby, 'utf8'));
		set.rules[0].examples.sv.none.push('Så här långt vet vi att bron är öppen.');
		const text = JSON.stringify(set, null, '\t');
		const [problem] = await problemsOf('broken.json', text);
		expect(problem).toMatchObject({rule: 'open/lingonby-so-far', path: 'examples.sv.none'});
		expect(text.split('\n')[(problem?.line ?? 0) - 1]).toContain('"none": [');
	});
});

it('takes the number 1.0 in YAML for the format it was written as', async () => {
	expect(await problemsOf('plain.yaml', 'format: 1.0\nid: x\nversion: 1\nname: X\n')).toEqual([]);
});
