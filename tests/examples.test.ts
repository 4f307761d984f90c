import {readdir, readFile} from 'node:fs/promises';
import {beforeAll, describe, expect, it} from 'vitest';
import {parse} from 'yaml';
import {groupOf} from '../engine/model/group-and-pillar.ts';
import type {BuiltInSet, RuleSet} from '../engine/model/rule-set.ts';
import {ruleSetFields} from '../engine/model/schema/rule-set-schema.ts';
import {blocking} from '../engine/policy-reader/finding.ts';
import {readRuleSet} from '../engine/policy-reader/read-rule-set.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {combineRuleSets} from '../engine/rule-set/combine-rule-sets.ts';
import {inflect} from '../engine/rule-set/inflect.ts';
import {parseRuleSet} from '../engine/rule-set/parse-rule-set.ts';
import {writeInflections} from '../engine/rule-set/write-inflections.ts';
import {loadBuiltIn} from '../scripts/load-rules.ts';

const folder = new URL('../examples/', import.meta.url);
const names = ['lingonby-kommun', 'pahittlampan', 'pretend-street-yarn'];
const read = async (file: string): Promise<string> => readFile(new URL(file, folder), 'utf8');
const jsonOf = async (name: string): Promise<RuleSet> => JSON.parse(await read(`${name}.json`));

let builtIn: BuiltInSet;
beforeAll(async () => {
	builtIn = await loadBuiltIn();
}, 60_000);

it('are these, all of them tried here', async () => {
	const files = (await readdir(folder)).filter(file => file.endsWith('.json'));
	expect(files.sort()).toEqual(names.map(name => `${name}.json`));
});

describe.each(names)('%s', name => {
	it('is taken as it stands, and with the English forms written in', async () => {
		const json = await jsonOf(name);
		for (const written of [json, writeInflections(json, inflect)]) {
			const {errors, set} = parseRuleSet(written, builtIn.rules);
			expect(errors).toBeUndefined();
			expect(set).toEqual(written);
		}
	});

	it('invites: the policy reader holds nothing back and asks for no better form', async () => {
		const findings = readRuleSet(await jsonOf(name), builtIn.rules);
		expect(blocking(findings)).toEqual([]);
		expect(findings.filter(({weight}) => weight === 'mend')).toEqual([]);
	});

	it('says at least five things people may do, and has rules that open up, invite and take part', async () => {
		const {may = [], rules = []} = await jsonOf(name);
		expect(may.length).toBeGreaterThanOrEqual(5);
		const groups = new Set(rules.map(({id}) => groupOf(id)));
		expect([...groups]).toEqual(expect.arrayContaining(['open', 'invite', 'participate']));
	});

	it('stands beside the built-in rules, and names only ones there are', async () => {
		const set = await jsonOf(name);
		expect(compile(combineRuleSets(builtIn, set)).errors).toEqual([]);
		const ids = builtIn.rules.map(({id}) => id);
		const known = new Set([...ids, ...ids.map(groupOf)]);
		const named = [...(set.use ?? []), ...Object.keys(set.change ?? {})];
		expect(named.filter(id => !known.has(id))).toEqual([]);
	});
});

it('use every field of a rule set between them', async () => {
	const sets = await Promise.all(names.map(jsonOf));
	const used = new Set(sets.flatMap(set => Object.keys(set)));
	expect([...Object.keys(ruleSetFields), 'rules'].filter(field => !used.has(field))).toEqual([]);
	const inside = (pick: (set: RuleSet) => object | undefined): string[] =>
		[...new Set(sets.flatMap(set => Object.keys(pick(set) ?? {})))].sort();
	expect(inside(({company}) => company)).toEqual(['domains', 'listed', 'names', 'products', 'public']);
	expect(inside(({terms}) => terms)).toEqual(['allow', 'prefer', 'secret']);
	expect(inside(({change}) => Object.assign({}, ...Object.values(change ?? {})))).toEqual(['level', 'say', 'start']);
});

it('the one in YAML says the same as its JSON', async () => {
	expect(parse(await read('pretend-street-yarn.yaml'))).toEqual(await jsonOf('pretend-street-yarn'));
});
