import {mkdtemp, readFile, rm, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {afterEach, beforeEach, describe, expect, it} from 'vitest';
import {failingExamples} from '../../engine/checking/run-examples.ts';
import type {NamedRule} from '../../engine/model/rule.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {writeRule} from '../../scripts/new-rule/write-rule.ts';

const today = '2026-11-22';
let folder: string;
let rules: URL;

beforeEach(async () => {
	folder = await mkdtemp(join(tmpdir(), 'akta-rules-'));
	rules = pathToFileURL(`${folder}/`);
});
afterEach(() => rm(folder, {recursive: true}));

const written = async (id: string): Promise<NamedRule> => {
	const file = await writeRule(id, rules, today);
	const {default: rule} = await import(file.href);
	return {...rule, id};
};

describe('writeRule', () => {
	it('writes a rule file with every required key', async () => {
		const rule = await written('invite/ask-twice');
		expect(Object.keys(rule).sort()).toEqual(
			['examples', 'id', 'level', 'name', 'points', 'say', 'source', 'start', 'when'].sort(),
		);
		expect(rule.source.read).toBe(today);
	});

	it('names a pillar under platform/ alone', async () => {
		expect((await written('platform/ask-twice')).pillar).toBe('open');
		expect((await written('open/ask-twice')).pillar).toBeUndefined();
	});

	it('fails the build until it is filled in', async () => {
		const rule = await written('open/ask-twice');
		const set = {format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules: [rule]};
		const compiled = compile(set);
		const failing = failingExamples(rule, compiled);
		expect(failing.length + compiled.errors.length).toBeGreaterThan(0);
		expect(failing.filter(({kind}) => kind === 'tip')).toHaveLength(4);
	});

	it('overwrites nothing', async () => {
		const file = await writeRule('open/ask-twice', rules, today);
		await writeFile(file, 'mine');
		await expect(writeRule('open/ask-twice', rules, today)).rejects.toThrow('already there');
		expect(await readFile(file, 'utf8')).toBe('mine');
	});

	it.each(['opened/ask-twice', 'ask-twice', '', '../open/ask-twice'])('refuses the group of "%s"', async id => {
		await expect(writeRule(id, rules, today)).rejects.toThrow('is not a group of rules; use one of open,');
	});

	it.each(['open/AskTwice', 'open/ask_twice', 'open/', 'open/ask--twice', 'open/fråga', 'open/a/b', 'open/../b'])(
		'refuses the name of "%s"',
		async id => {
			await expect(writeRule(id, rules, today)).rejects.toThrow('is not a name in kebab-case');
		},
	);
});
