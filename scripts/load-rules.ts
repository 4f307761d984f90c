import {readdir} from 'node:fs/promises';
import {inflect} from '../engine/inflect.ts';
import type {NamedRule, Rule} from '../engine/rule.ts';
import type {RuleSet} from '../engine/rule-set.ts';
import {writeForms} from '../engine/write-forms.ts';

const folder = new URL('../rules/', import.meta.url);

const idsIn = async (group: string): Promise<string[]> => {
	const files = await readdir(new URL(`${group}/`, folder));
	return files.filter(name => name.endsWith('.ts')).map(name => `${group}/${name.slice(0, -'.ts'.length)}`);
};

const load = async (id: string): Promise<NamedRule> => {
	const file: {default: Rule} = await import(new URL(`${id}.ts`, folder).href);
	return {...file.default, id};
};

/** The built-in rule set read from the rule files, English forms written in: what the build ships and the command line judges with. */
export const loadBuiltIn = async (): Promise<RuleSet> => {
	const entries = await readdir(folder, {withFileTypes: true});
	const groups = entries.filter(entry => entry.isDirectory()).map(({name}) => name);
	const ids = (await Promise.all(groups.map(idsIn))).flat().sort();
	const rules = await Promise.all(ids.map(load));
	return writeForms({format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules}, inflect);
};
