import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {writePlatform} from '../../scripts/new-platform/write-platform.ts';

const today = '2026-11-22';
let folder: string;
let project: URL;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'akta-platforms-'));
	project = pathToFileURL(`${folder}/`);
});
afterEach(() => rm(folder, {recursive: true}));

const text = (path: string) => readFile(new URL(path, project), 'utf8');

describe('writePlatform', () => {
	it('writes file, evidence, fixture and test, and names them', async () => {
		const paths = await writePlatform('my-network', project, today);
		expect(paths).toEqual([
			'platforms/my-network.ts',
			'platforms/evidence/my-network.json',
			'tests/platforms/my-network/post.html',
			'tests/platforms/my-network/my-network.test.ts',
		]);
		expect(await text('platforms/my-network.ts')).toContain(`seen: '${today}'`);
		expect(JSON.parse(await text('platforms/evidence/my-network.json'))).toEqual([{from: '', read: today, names: []}]);
		expect(await text('tests/platforms/my-network/my-network.test.ts')).toContain("openFixture('my-network/post.html'");
	});

	it('imports nothing but what is there', async () => {
		const paths = await writePlatform('my-network', project, today);
		const here = new URL('../../', import.meta.url);
		const imports = await Promise.all(
			paths
				.filter(path => path.endsWith('.ts'))
				.map(async path => {
					const found = [...(await text(path)).matchAll(/import (type )?\{(.+)\} from '(\..+)';/g)];
					return found.map(([, , names = '', from = '']) => ({
						names: names.split(', '),
						file: new URL(from, new URL(path, here)),
					}));
				}),
		);
		expect(imports.flat().length).toBeGreaterThan(4);
		for (const {names, file} of imports.flat()) {
			const source = await readFile(file, 'utf8');
			for (const name of names) expect(source).toMatch(new RegExp(`export (const|type) ${name}\\b`));
		}
	});

	it('overwrites nothing, and writes nothing beside what is there', async () => {
		const [path = ''] = await writePlatform('my-network', project, today);
		await writeFile(new URL(path, project), 'mine');
		await rm(new URL('tests/', project), {recursive: true});
		await expect(writePlatform('my-network', project, today)).rejects.toThrow(
			'platforms/my-network.ts is already there',
		);
		expect(await text(path)).toBe('mine');
		await expect(text('tests/platforms/my-network/post.html')).rejects.toThrow('ENOENT');
	});

	it.each(['', 'MyNetwork', 'my_network', '../x', 'a/b', 'nät'])('refuses the name "%s"', async name => {
		await expect(writePlatform(name, project, today)).rejects.toThrow('is not a name in kebab-case');
	});

	it.each(['other', 'platform', 'watch'])('refuses the name "%s", which means something else', async name => {
		await expect(writePlatform(name, project, today)).rejects.toThrow('has another meaning');
	});
});
