import {mkdir, mkdtemp, readFile, rm, utimes, writeFile} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {pathToFileURL} from 'node:url';
import {describe, expect, it, onTestFinished} from 'vitest';
import type {BuiltInRule} from '../../engine/model/rule.ts';
import {loadNotBuilt} from '../../scripts/rule-table/not-built.ts';
import {rulePages} from '../../scripts/rule-table/pages.ts';
import {keepRates, loadRates} from '../../scripts/rule-table/rates.ts';
import {pillarPage, ruleTable} from '../../scripts/rule-table/table.ts';

const rule: BuiltInRule = {
	id: 'platform/a-lamp',
	name: {sv: 'Lampan', en: 'The lamp'},
	group: 'platform',
	pillar: 'invite',
	points: [8, 1],
	level: 'mark',
	start: 'on',
	on: {platforms: ['x', 'reddit'], surfaces: ['reply'], voice: ['organisation']},
	when: {phrase: {sv: ['lampa'], en: ['lamp']}},
	say: {
		sv: {saw: 'En lampa.', why: 'Den lyser.', try: 'Släck den.'},
		en: {saw: 'A lamp | light.', why: 'It shines.', try: 'Put it out.'},
	},
	source: {url: 'https://example.com', read: '2026-11-22'},
	examples: {
		sv: {tip: ['En lampa', 'Lampa'], none: ['Ljus', 'Mörker']},
		en: {tip: ['A lamp', 'Lamp'], none: ['Light', 'Dark']},
	},
};

const cellsOf = (table: string, start: string): string[] | undefined =>
	table
		.split('\n')
		.find(line => line.startsWith(`| ${start}`))
		?.split(/(?<!\\)\|/)
		.slice(1, -1)
		.map(cell => cell.trim());

const folderWith = async (file: string, text: string): Promise<URL> => {
	const folder = await mkdtemp(join(tmpdir(), 'akta-table-'));
	onTestFinished(() => rm(folder, {recursive: true}));
	await mkdir(join(folder, 'open'));
	await writeFile(join(folder, file), text);
	return pathToFileURL(`${folder}/`);
};

describe('a pillar’s page', () => {
	it('has everything about each of its rules', () => {
		const page = pillarPage([rule], 'invite', {date: '2026-11-22', posts: 900, rules: {'platform/a-lamp': 0.0123}});
		expect(page).toContain('# Invite · Bjud in');
		expect(page).toContain('## The lamp · Lampan');
		expect(page).toContain(
			'mark · starts on · x, reddit (reply, as organisation) · reads sv, en · points 8, 1 · 1.23 % of posts · [platform/a-lamp](../platform/a-lamp.ts)',
		);
		expect(page).toContain('> A lamp | light. It shines. → Put it out.');
		expect(page).toContain('> En lampa. Den lyser. → Släck den.');
		expect(page).toContain('- A lamp\n- En lampa');
	});

	it('leaves the rules of other pillars to theirs', () => {
		expect(pillarPage([rule], 'open', {rules: {}})).not.toContain('The lamp');
	});

	it('says when a rule was never measured', () => {
		expect(pillarPage([rule], 'invite', {rules: {}})).toContain('· not measured ·');
	});
});

describe('ruleTable', () => {
	it('leads to a page for each pillar, and says what was measured', () => {
		const table = ruleTable([rule], [], {date: '2026-11-22', posts: 900, rules: {}});
		expect(table).toContain('- [Invite · Bjud in](invite/README.md): 1 rules');
		expect(table).toContain('900 ordinary posts');
	});

	it('ends with the candidates that are no rule of their own', () => {
		const table = ruleTable([rule], [{id: 'open/b', decision: 'merged', into: 'open/c', why: 'Same words.'}], {
			rules: {},
		});
		expect(cellsOf(table, 'open/b')).toEqual(['open/b', 'merged into open/c', 'Same words.']);
		expect(table).toContain('1 rules, of which 1 start on, 0 may pause and 0 notice what works. 1 candidates');
	});
});

describe('loadNotBuilt', () => {
	it('reads the candidates of every group', async () => {
		const list = [{id: 'open/b', decision: 'not yet', why: 'Needs history.'}];
		expect(await loadNotBuilt(await folderWith('open/not-built.json', JSON.stringify(list)))).toEqual(list);
	});

	it.each([
		[{id: 'open/b', decision: 'maybe', why: 'x'}],
		[{id: 'open/b', decision: 'merged', why: 'into nothing'}],
		[{id: 'open/b', decision: 'left out', into: 'open/c', why: 'x'}],
		[{id: 'open/b', decision: 'left out'}],
	])('names the file with a fault: %j', async item => {
		const rules = await folderWith('open/not-built.json', JSON.stringify([item]));
		await expect(loadNotBuilt(rules)).rejects.toThrow('rules/open/not-built.json');
	});
});

describe('rates', () => {
	const measured = {date: '2026-11-22', posts: 900, rules: {'open/b': 0.5, 'open/a': 0.25}};

	it('are none when none are kept', async () => {
		const folder = await folderWith('open/a.txt', '');
		expect(await loadRates(new URL('rates.json', folder))).toEqual({rules: {}});
	});

	it('are kept from the newest quality run, sorted by rule', async () => {
		const rates = [
			{rule: 'open/b', all: 0.5},
			{rule: 'open/a', all: 0.25},
		];
		const folder = await folderWith('quality.json', JSON.stringify({rates, overall: {usual: {posts: 900}}}));
		const quality = new URL('quality.json', folder);
		await utimes(quality, new Date(measured.date), new Date(measured.date));
		const kept = new URL('rates.json', folder);
		await keepRates(quality, kept);
		expect(await loadRates(kept)).toEqual(measured);
		expect(Object.keys((await loadRates(kept)).rules)).toEqual(['open/a', 'open/b']);
	});

	it('stay as they are after a run on fewer posts', async () => {
		const folder = await folderWith('rates.json', JSON.stringify(measured));
		const quality = new URL('quality.json', folder);
		await writeFile(quality, JSON.stringify({rates: [{rule: 'open/a', all: 1}], overall: {usual: {posts: 10}}}));
		const kept = new URL('rates.json', folder);
		await keepRates(quality, kept);
		expect(await loadRates(kept)).toEqual(measured);
	});

	it('are asked for again when the report is of another form', async () => {
		const folder = await folderWith('quality.json', JSON.stringify({rates: [], overall: {posts: 900}}));
		const kept = new URL('rates.json', folder);
		await expect(keepRates(new URL('quality.json', folder), kept)).rejects.toThrow('npm run quality');
	});

	it('stay as they are without a quality run', async () => {
		const folder = await folderWith('rates.json', JSON.stringify(measured));
		const kept = new URL('rates.json', folder);
		await keepRates(new URL('quality.json', folder), kept);
		expect(await loadRates(kept)).toEqual(measured);
	});
});

describe('the pages among the rules', () => {
	it('are what the rules make; npm run rules mends them', async () => {
		const rules = new URL('../../rules/', import.meta.url);
		for (const [place, made] of await rulePages(rules))
			expect(await readFile(new URL(place, rules), 'utf8'), place).toBe(made);
	});
});
