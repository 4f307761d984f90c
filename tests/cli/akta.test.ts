import {mkdir, mkdtemp, readFile, rm, stat, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {afterAll, beforeAll, describe, expect, it, vi} from 'vitest';
import {type Call, runAkta} from './run-akta.ts';

const examples = fileURLToPath(new URL('../../examples/', import.meta.url));
const lingonby = join(examples, 'lingonby-kommun.json');
const shop = join(examples, 'pretend-street-yarn.yaml');

let folder: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'akta-'));
});
afterAll(() => rm(folder, {recursive: true}));

// Each is a whole process, on a machine that may be busy.
vi.setConfig({testTimeout: 120_000, hookTimeout: 120_000});

const akta = (...args: string[]): Promise<Call> => runAkta(folder, args);
const write = (name: string, text: string): Promise<void> => writeFile(join(folder, name), text);
const read = (name: string): Promise<string> => readFile(join(folder, name), 'utf8');

describe('help and usage', () => {
	it('lists the commands', async () => {
		const {code, out, err} = await akta('--help');
		expect([code, err]).toEqual([0, '']);
		for (const name of ['check', 'test', 'build', 'diff', 'keygen', 'sign', 'verify', 'policy'])
			expect(out).toMatch(new RegExp(`akta ${name} .*\\S`));
	});
	it('a call that is not understood ends with 2 and says why and where to look', async () => {
		const {code, out, err} = await akta('sign', lingonby);
		expect([code, out]).toEqual([2, '']);
		expect(err).toBe('akta: --key is missing; akta keygen makes one.\nakta sign --help tells how.\n');
	});
});

describe('build', () => {
	it('gives the JSON Äkta takes from YAML, English forms written in', async () => {
		const {code, out, err} = await akta('build', shop);
		expect([code, err]).toEqual([0, '']);
		const [rule] = JSON.parse(out).rules;
		expect(rule.when.phrase.en[0]).toEqual({term: 'merino', forms: expect.arrayContaining(['merinos'])});
	});

	it('ends with 1 and names what is wrong by file, line and column', async () => {
		await write('wrong.yaml', 'format: 1.0\nid: x\nversion: 1\nname: X\nreview: 2027-99-01\n');
		const {code, out, err} = await akta('build', 'wrong.yaml');
		expect([code, out]).toEqual([1, '']);
		expect(err).toMatch(/^wrong\.yaml:5:1: review: there is no such day\. \S/);
	});
});

describe('test', () => {
	it('tells which tips a folder of posts gets, and how often', async () => {
		await mkdir(join(folder, 'posts/more'), {recursive: true});
		await write('posts/a.txt', 'Pop in and squeeze the new wool.');
		await write('posts/more/b.md', 'New buttons are in, drop by!\n---\nThis shawl is alpaca from the top shelf.\n');
		await write('posts/more/c.jsonl', '"Nothing to see here."\n{"text": "Come and see the merino."}\n');
		const {code, out} = await akta('test', shop, '--posts', 'posts', '--json');
		expect(code).toBe(0);
		const {set, tried} = JSON.parse(out);
		expect(set).toMatchObject({id: 'pretend-street-yarn', rules: 3, examples: 12});
		expect(tried.posts).toBe(5);
		expect(out).not.toContain('wool');
		expect(out).not.toContain('a.txt');
		const own = tried.tips.filter(({from}: {from: string}) => from === 'pretend-street-yarn');
		expect(Object.fromEntries(own.map(({rule, posts}: {rule: string; posts: number}) => [rule, posts]))).toEqual({
			'open/sounds-like-us-1': 1,
			'invite/say-when-we-are-open': 3,
			'open/which-yarn': 2,
		});
	});
});

describe('keygen, sign, verify', () => {
	let key: string;
	let other: string;
	beforeAll(async () => {
		const made = await Promise.all([akta('keygen', 'a.key', '--json'), akta('keygen', 'b.key', '--json')]);
		[key = '', other = ''] = made.map(({out}) => JSON.parse(out).publicKey);
		await akta('sign', lingonby, '--key', 'a.key', '-o', 'signed.json');
	});

	it('keeps a private key to its owner, never prints it, never writes over it', async () => {
		expect(await read('a.key.pub')).toBe(`${key}\n`);
		if (process.platform !== 'win32') expect((await stat(join(folder, 'a.key'))).mode & 0o777).toBe(0o600);
		const before = await read('a.key');
		const {code, out, err} = await akta('keygen', 'a.key');
		expect([code, await read('a.key')]).toEqual([2, before]);
		expect(out + err).not.toContain(before.split('\n')[1]);
	});

	it('takes what it signed, by key or by file of keys', async () => {
		const {code, out} = await akta('verify', 'signed.json', '--keys', `b.key.pub,${key}`, '--id', 'lingonby', '--json');
		expect(code).toBe(0);
		expect(JSON.parse(out)).toMatchObject({
			taken: true,
			id: 'lingonby',
			version: 4,
			kids: [expect.stringMatching(/^[\w-]{11}$/)],
		});
	});

	it('refuses another key, with the reason', async () => {
		const {code, out} = await akta('verify', 'signed.json', '--keys', other);
		expect(code).toBe(1);
		expect(out).toContain('none of its signatures is by a key in trustedKeys');
	});

	it('adds a second signature without touching the bytes, for the time one key takes over from another', async () => {
		await akta('sign', 'signed.json', '--key', 'b.key', '--keep', key, '-o', 'both.json');
		const [one, both] = [JSON.parse(await read('signed.json')), JSON.parse(await read('both.json'))];
		expect([both.payload, both.sigs.length]).toEqual([one.payload, 2]);
		const calls = await Promise.all([key, other].map(each => akta('verify', 'both.json', '--keys', each)));
		expect(calls.map(({code}) => code)).toEqual([0, 0]);
	});

	it('leaves out an old signature that nobody vouches for or that does not hold, and says so', async () => {
		const [{kid}] = JSON.parse(await read('signed.json')).sigs;
		const {out} = await akta('sign', 'signed.json', '--key', 'b.key', '-o', 'one.json');
		expect(out).toContain(`left out the old signature by ${kid}`);
		const broken = JSON.parse(await read('signed.json'));
		const forged = {...broken, sigs: [{kid, sig: 'A'.repeat(86)}]};
		await write('forged.json', JSON.stringify(forged));
		const told = await akta('sign', 'forged.json', '--key', 'b.key', '--keep', key, '-o', 'two.json', '--json');
		expect(JSON.parse(told.out).leftOut).toEqual([kid]);
		for (const file of ['one.json', 'two.json'])
			expect(JSON.parse(await read(file)).sigs.map((each: {kid: string}) => each.kid)).not.toContain(kid);
	});

	it('signs nothing that would be refused', async () => {
		await write('no-name.yaml', 'format: "1.0"\nid: x\nversion: 1\n');
		const {code, err} = await akta('sign', 'no-name.yaml', '--key', 'a.key');
		expect(code).toBe(1);
		expect(err).toContain('name');
		await expect(stat(join(folder, 'no-name.signed.json'))).rejects.toThrow();
	});
});

describe('diff', () => {
	it('says what differs in the language asked for, and whether the version was raised', async () => {
		const set = JSON.parse(await readFile(lingonby, 'utf8'));
		await write('next.json', JSON.stringify({...set, may: [...set.may, 'Du får skriva på engelska.']}));
		const {code, out} = await akta('diff', lingonby, 'next.json', '--language', 'sv');
		expect(code).toBe(1);
		expect(out).toContain('Nytt bland det du får: ”Du får skriva på engelska.”');
		expect(out).toContain('höj den');
	});
});

describe('policy', () => {
	it('writes the files and says where each goes; the set is checked first', async () => {
		const {code, out} = await akta(
			'policy',
			'--for',
			'firefox',
			'--inline',
			shop,
			'--min-version',
			'2',
			'-o',
			'firefox',
		);
		expect(code).toBe(0);
		expect(out).toContain('/etc/firefox/policies/');
		const {policies} = JSON.parse(await read('firefox/policies.json'));
		const [settings] = Object.values(policies['3rdparty'].Extensions) as {ruleset: string; minVersion: number}[];
		expect(settings?.minVersion).toBe(2);
		expect(JSON.parse(settings?.ruleset ?? '').id).toBe('pretend-street-yarn');
	});

	it('asks for the id of the extension where only the administrator knows it', async () => {
		const {code, err} = await akta('policy', '--for', 'chrome-linux', '--inline', shop);
		expect(code).toBe(2);
		expect(err).toContain('chrome://extensions');
	});
});
