import {execFile} from 'node:child_process';
import {cp, mkdir, mkdtemp, readFile, rm, symlink} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {delimiter, join} from 'node:path';
import {fileURLToPath} from 'node:url';
import {promisify} from 'node:util';
import {afterAll, beforeAll, expect, it, vi} from 'vitest';

// Bundling, packing and installing take their time on a machine that may be busy.
vi.setConfig({testTimeout: 180_000, hookTimeout: 180_000});

const root = fileURLToPath(new URL('../../', import.meta.url));
const run = promisify(execFile);
const npm = (cwd: string, ...args: string[]) => run('npm', args, {cwd, shell: process.platform === 'win32'});

let folder: string;
let installed: string;
let unchanged: boolean;

/** A stand-in for the project, so that packing in it leaves the project itself alone. */
const standIn = async (place: string): Promise<void> => {
	for (const name of ['package.json', 'README.md', 'LICENSE', 'examples', 'docs'])
		await cp(join(root, name), join(place, name), {recursive: true});
	for (const name of [
		'scripts',
		'engine',
		'rules',
		'platforms',
		'components',
		'browser',
		'public',
		'node_modules',
		'tsconfig.json',
	])
		await symlink(join(root, name), join(place, name));
};

beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'akta-pack-'));
	const [project, empty] = [join(folder, 'project'), join(folder, 'empty')];
	await Promise.all([mkdir(project), mkdir(empty)]);
	await standIn(project);
	await npm(project, 'pack', '--pack-destination', folder);
	unchanged =
		(await readFile(join(project, 'package.json'), 'utf8')) === (await readFile(join(root, 'package.json'), 'utf8'));
	const {version} = JSON.parse(await readFile(join(root, 'package.json'), 'utf8'));
	await npm(
		empty,
		'install',
		'--offline',
		'--ignore-scripts',
		'--no-audit',
		'--no-fund',
		join(folder, `akta-${version}.tgz`),
	);
	installed = join(empty, 'node_modules/akta');
});
afterAll(() => rm(folder, {recursive: true, force: true}));

/** This Node, and every other on the path that is 20 or newer. */
const nodes = async (): Promise<readonly string[]> => {
	const others = (process.env.PATH ?? '').split(delimiter).map(place => join(place, 'node'));
	const versions = await Promise.all(
		[...new Set([process.execPath, ...others])].map(async node => {
			const {stdout} = await run(node, ['--version']).catch(() => ({stdout: ''}));
			return {node, major: Number(/^v(\d+)/.exec(stdout)?.[1] ?? 0)};
		}),
	);
	return versions.filter(({major}) => major >= 20).map(({node}) => node);
};

it('brings all it needs, and leaves the project’s own manifest as it was', async () => {
	const manifest = JSON.parse(await readFile(join(installed, 'package.json'), 'utf8'));
	expect(Object.keys(manifest).filter(field => /dependencies|scripts/i.test(field))).toEqual([]);
	expect(unchanged).toBe(true);
});

it('works without the repository, on every Node there is from 20 on', async () => {
	const set = join(installed, 'examples/lingonby-kommun.json');
	for (const node of await nodes()) {
		const akta = (...args: string[]) => run(node, [join(installed, 'dist/akta.mjs'), ...args], {cwd: folder});
		const key = `key-${node.replaceAll(/\W/g, '-')}`;
		await akta('keygen', key);
		await akta('sign', set, '--key', key, '-o', `${key}.json`);
		const {stdout} = await akta('verify', `${key}.json`, '--keys', `${key}.pub`);
		expect(stdout).toContain('Äkta takes it');
		expect((await akta('test', set, '--posts', join(installed, 'README.md'))).stdout).toContain(
			'1 posts as organisation',
		);
	}
});
