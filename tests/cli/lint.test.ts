import {execFile} from 'node:child_process';
import {mkdtemp, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {strToU8, zipSync} from 'fflate';
import {afterAll, beforeAll, expect, it} from 'vitest';

type Ran = {readonly code: number; readonly out: string; readonly err: string};

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'akta-lint-'));
});
afterAll(() => rm(folder, {recursive: true}));

const lint = async (name: string, content: string | Uint8Array, ...args: string[]): Promise<Ran> => {
	const file = join(folder, name);
	await writeFile(file, content);
	return new Promise(done => {
		execFile('node', ['cli/akta.ts', 'lint', file, ...args], (error, out, err) => {
			done({code: typeof error?.code === 'number' ? error.code : 0, out, err});
		});
	});
};

const word = (text: string): Uint8Array =>
	zipSync({'word/document.xml': strToU8(`<w:document><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:document>`)});

const set = (may: string): string =>
	`format: '1.0'\nid: lingonby\nversion: 1\nname: Lingonby kommun\nmay:\n  - Du får berätta om jobbet.\n  - ${may}\n`;

it('says where a policy points, with the form that invites, and leaves 1', async () => {
	const {code, out} = await lint(
		'policy.txt',
		'Välkommen hit.\nLöner är konfidentiella.',
		'--language',
		'sv',
		'--country',
		'SE',
	);
	expect(code).toBe(1);
	expect(out).toMatch(/policy\.txt:2:1 L06 block/);
	expect(out).toMatch(/→ Du får prata om din lön/);
	expect(out).toMatch(/inte juridisk rådgivning/);
}, 30_000);

it('reads Word, YAML and JSON, and answers with check ids as JSON', async () => {
	const [docx, yaml, json] = await Promise.all([
		lint('policy.docx', word('Staff must not speak to the press.'), '--json'),
		lint('set.yaml', set('Löner är konfidentiella.')),
		lint('set.json', JSON.stringify({format: '1.0', id: 'x', version: 1})),
	]);
	expect(JSON.parse(docx.out).findings.map(({check}: {check: string}) => check)).toContain('L08');
	expect(docx.code).toBe(1);
	expect(yaml.out).toMatch(/set\.yaml:7:5 may\[1\] L06 block/);
	expect(yaml.code).toBe(1);
	expect(json.out).toMatch(/name/);
	expect(json.code).toBe(1);
}, 30_000);

it('leaves 0 when nothing points, and 2 with a sentence when a file cannot be read', async () => {
	const good =
		'Du får berätta om jobbet, till exempel om en vanlig dag, eftersom läsare undrar. Är någon arg, tacka och svara. Råden ägs av Malte och läses om i maj 2027.';
	const [fine, broken, french] = await Promise.all([
		lint('good.md', good),
		lint('broken.docx', word('x').slice(0, 40)),
		lint('french.txt', 'Les employés ne doivent pas publier de photos de leur lieu de travail sans autorisation.'),
	]);
	expect([fine.code, broken.code, french.code]).toEqual([0, 2, 2]);
	expect(broken.err).toMatch(/no Word document/);
	expect(french.out).toMatch(/another language/);
}, 30_000);
