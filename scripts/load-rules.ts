import {readdir} from 'node:fs/promises';
import type {NamedRule, Rule} from '../engine/rule.ts';
import type {RuleSet} from '../engine/rule-set.ts';

const folder = new URL('../rules/', import.meta.url);

const idsIn = async (group: string): Promise<string[]> => {
	const files = await readdir(new URL(`${group}/`, folder));
	return files.filter(name => name.endsWith('.ts')).map(name => `${group}/${name.slice(0, -'.ts'.length)}`);
};

const load = async (id: string): Promise<NamedRule> => {
	const file: {default: Rule} = await import(new URL(`${id}.ts`, folder).href);
	return {...file.default, id};
};

/** The built-in rule set read from the rule files, for plain Node; the same content as `rules/index.ts` gives a bundle. */
export const loadBuiltIn = async (): Promise<RuleSet> => {
	const entries = await readdir(folder, {withFileTypes: true});
	const groups = entries.filter(entry => entry.isDirectory()).map(({name}) => name);
	const ids = (await Promise.all(groups.map(idsIn))).flat().sort();
	return {format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules: await Promise.all(ids.map(load))};
};
