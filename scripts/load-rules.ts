import {readdir} from 'node:fs/promises';
import {withGroup} from '../engine/model/group-and-pillar.ts';
import type {BuiltInRule, Rule} from '../engine/model/rule.ts';
import type {BuiltInSet} from '../engine/model/rule-set.ts';
import {inflect} from '../engine/rule-set/inflect.ts';
import {writeInflections} from '../engine/rule-set/write-inflections.ts';
import {renamedIds} from '../rules/renamed-ids.ts';

const folder = new URL('../rules/', import.meta.url);

const idsIn = async (group: string): Promise<string[]> => {
	const files = await readdir(new URL(`${group}/`, folder));
	return files.filter(name => name.endsWith('.ts')).map(name => `${group}/${name.slice(0, -'.ts'.length)}`);
};

const formerlyOf = (id: string): readonly string[] =>
	Object.keys(renamedIds).filter(former => renamedIds[former] === id);

const load = async (id: string): Promise<BuiltInRule> => {
	const file: {default: Rule} = await import(new URL(`${id}.ts`, folder).href);
	const formerly = formerlyOf(id);
	return withGroup({...file.default, id, ...(formerly.length > 0 && {formerly})});
};

/** The built-in rule set read from the rule files, English forms written in: what the build ships and the command line judges with. */
export const loadBuiltIn = async (): Promise<BuiltInSet> => {
	const entries = await readdir(folder, {withFileTypes: true});
	const groups = entries.filter(entry => entry.isDirectory()).map(({name}) => name);
	const ids = (await Promise.all(groups.map(idsIn))).flat().sort();
	const rules = await Promise.all(ids.map(load));
	return writeInflections({format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules}, inflect);
};
