import {mkdtemp, readdir, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {stringify} from 'yaml';
import {buildCommand} from '../cli/build.ts';
import {diffCommand} from '../cli/diff.ts';
import {keygenCommand} from '../cli/keygen.ts';
import {policyCommand} from '../cli/policy.ts';
import {signCommand} from '../cli/sign.ts';
import {testCommand} from '../cli/test.ts';
import {verifyCommand} from '../cli/verify.ts';
import {firefoxId, isExtensionId} from '../engine/distribution/policy-files/policy-files.ts';

vi.setConfig({testTimeout: 400_000});

const commands = new Map(
	Object.entries({
		build: buildCommand,
		diff: diffCommand,
		keygen: keygenCommand,
		policy: policyCommand,
		sign: signCommand,
		test: testCommand,
		verify: verifyCommand,
	}),
);

const docs = new URL('../docs/', import.meta.url);

/** The tasks in the order of the first page, Swedish beside English. */
const tasks = [
	['prova-pa-egna-inlagg', 'try-on-your-own-posts'],
	['innan-ni-bestammer', 'before-you-decide'],
	['en-provgrupp', 'a-pilot-of-volunteers'],
	['erbjudet-inte-palagt', 'offered-not-forced'],
	['skicka-ut', 'push-it'],
	['byt-nyckel', 'rotate-a-key'],
	['backa', 'roll-back'],
] as const;

/** Pages that are no task: for the writer, for those who decide, and on the rule language. */
const others = [
	['sa-fungerar-akta-for-dig', 'how-akta-works-for-you'],
	['rule-language', 'rule-language'],
	['sa-ofta-fel', 'how-often-wrong'],
	['sakerhet', 'security'],
	['for-it', 'for-it'],
	['leveranskedja', 'supply-chain'],
	['beroenden', 'dependencies'],
	['linkedins-villkor', 'linkedins-terms'],
] as const;

const page = (language: 'sv' | 'en', name: string): Promise<string> =>
	readFile(new URL(`${language}/${name}.md`, docs), 'utf8');

const commandsIn = (text: string): string[] =>
	[...text.matchAll(/^ *```sh\n([\s\S]*?)^ *```$/gm)].flatMap(([, block = '']) =>
		block
			.split('\n')
			.map(line => line.trim())
			.filter(line => line !== ''),
	);

const headingsIn = (text: string): number => [...text.matchAll(/^#+ /gm)].length;

describe.each(tasks)('%s and %s', (sv, en) => {
	it('are the same task: the same commands, as many parts', async () => {
		const [swedish, english] = await Promise.all([page('sv', sv), page('en', en)]);
		expect(commandsIn(swedish)).toEqual(commandsIn(english));
		expect(headingsIn(swedish)).toBe(headingsIn(english));
	});
});

it('all of them are here, and every page they link to exists', async () => {
	for (const [language, index] of [
		['sv', 0],
		['en', 1],
	] as const) {
		const files = await readdir(new URL(`${language}/`, docs));
		expect(files.sort()).toEqual(['README.md', ...[...tasks, ...others].map(pair => `${pair[index]}.md`)].sort());
		for (const file of files) {
			const text = await page(language, file.slice(0, -'.md'.length));
			for (const [, target = ''] of text.matchAll(/\]\(([^)#:]+)\)/g))
				await expect(
					readdir(new URL(`${language}/${target}`, docs)).catch(() => readFile(new URL(`${language}/${target}`, docs))),
				).resolves.toBeDefined();
		}
	}
});

describe.each(others)('%s and %s', (sv, en) => {
	it('have as many parts and rows', async () => {
		const [swedish, english] = await Promise.all([page('sv', sv), page('en', en)]);
		const rows = (text: string): number => [...text.matchAll(/^[|-]/gm)].length;
		expect([headingsIn(swedish), rows(swedish)]).toEqual([headingsIn(english), rows(english)]);
	});
});

describe('the files for IT', () => {
	const read = (name: string): Promise<string> => readFile(new URL(`it/${name}`, docs), 'utf8');

	it.each([
		['chrome-extension-settings.json', 'clients2.google.com'],
		['edge-extension-settings.json', 'edge.microsoft.com'],
	])('%s lets everyone turn off what it installs', async (name, store) => {
		const [[id = '', settings] = []] = Object.entries<Record<string, string>>(JSON.parse(await read(name)));
		expect(isExtensionId('chrome-linux', id)).toBe(true);
		expect(settings?.installation_mode).toBe('normal_installed');
		expect(settings?.update_url).toContain(store);
	});

	it('Firefox’s file and profile name the id the build has', async () => {
		const {policies} = JSON.parse(await read('firefox-policies.json'));
		expect(Object.keys(policies.ExtensionSettings)).toEqual([firefoxId]);
		expect(policies.ExtensionSettings[firefoxId].install_url).toContain(`/${firefoxId}/`);
		const profile = await read('firefox-install.mobileconfig');
		for (const word of [firefoxId, ...Object.values<string>(policies.ExtensionSettings[firefoxId])])
			expect(profile).toContain(word);
	});

	it.each(['chrome', 'edge'])('%s has a profile and a registry file with the same settings', async browser => {
		const [profile, registry] = await Promise.all([
			read(`${browser}-install.mobileconfig`),
			read(`${browser}-install.reg`),
		]);
		const [id = '', settings] = Object.entries<Record<string, string>>(
			JSON.parse(await read(`${browser}-extension-settings.json`)),
		)[0] ?? ['', {}];
		for (const text of [profile, registry])
			for (const word of [id, ...Object.values(settings)]) expect(text).toContain(word);
		const open = [...profile.matchAll(/<(dict|array|plist)\b/g)].length;
		expect([...profile.matchAll(/<\/(dict|array|plist)>/g)].length).toBe(open);
	});
});

describe('the commands', () => {
	let folder: string;
	beforeAll(async () => {
		folder = await mkdtemp(join(tmpdir(), 'akta-docs-'));
		const set = JSON.parse(await readFile(new URL('../examples/lingonby-kommun.json', import.meta.url), 'utf8'));
		const {may, version} = set;
		await Promise.all([
			writeFile(join(folder, 'lingonby.yaml'), stringify(set)),
			writeFile(
				join(folder, 'next.yaml'),
				stringify({...set, version: version + 1, may: [...may, 'Du får skriva på finska.']}),
			),
			writeFile(join(folder, 'older.yaml'), stringify({...set, version: version + 1, may: may.slice(1)})),
			writeFile(join(folder, 'posts'), 'Så här långt vet vi att bron är stängd.\n---\nTack för i dag.\n'),
		]);
	});
	const home = process.cwd();
	afterAll(async () => {
		process.chdir(home);
		await rm(folder, {recursive: true});
	});

	it('work as written, one task after the other', async () => {
		const pages = await Promise.all(tasks.map(([, en]) => page('en', en)));
		const said: string[] = [];
		for (const stream of [process.stdout, process.stderr])
			vi.spyOn(stream, 'write').mockImplementation(text => said.push(String(text)) > 0);
		process.chdir(folder);
		for (const command of pages.flatMap(commandsIn)) {
			const [tool, name = '', ...args] = command.split(' ');
			expect(tool).toBe('akta');
			const code = await commands.get(name)?.run(args);
			expect(code, `${command}\n${said.slice(-3).join('')}`).toBe(name === 'diff' ? 1 : 0);
		}
		vi.restoreAllMocks();
	});
});
