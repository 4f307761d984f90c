import {readdir} from 'node:fs/promises';
import {type ExampleOptions, failingExamples} from '../engine/checking/run-examples.ts';
import type {NamedRule, Rule} from '../engine/model/rule.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {inflect} from '../engine/rule-set/inflect.ts';
import {writeInflections} from '../engine/rule-set/write-inflections.ts';
import {loadPlatforms} from './load-platforms.ts';

const folder = new URL('../rules/', import.meta.url);
const asked = process.argv.slice(2);

const isAsked = (id: string): boolean =>
	asked.length === 0 || asked.some(name => id === name || id.startsWith(`${name}/`));

const allIds = async (): Promise<string[]> => {
	const files = await readdir(folder, {recursive: true});
	return files.filter(file => file.includes('/') && file.endsWith('.ts')).map(file => file.slice(0, -'.ts'.length));
};

/** Loads one rule; a file that cannot be read is named and left out, so that the others can still be tried. */
const load = async (id: string): Promise<NamedRule[]> => {
	try {
		const file: {default: Rule} = await import(new URL(`${id}.ts`, folder).href);
		return [{...file.default, id}];
	} catch (error) {
		console.log(`${id}: cannot be read: ${error instanceof Error ? error.message : String(error)}`);
		process.exitCode = 1;
		return [];
	}
};

const exampleCount = ({examples}: NamedRule): number =>
	Object.values(examples).reduce((sum, {tip, none}) => sum + tip.length + none.length, 0);

const ids = (await allIds()).filter(isAsked).sort();
const rules = (await Promise.all(ids.map(load))).flat();
const compiled = compile(writeInflections({format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules}, inflect));

const platforms = await loadPlatforms();
const means: ExampleOptions = {
	limitOf: (platform, surface) => platforms.get(platform)?.limits[surface] ?? platforms.get(platform)?.limits.else,
};

for (const {rule, path, message, mend} of compiled.errors) console.log(`${rule ?? 'set'} ${path}: ${message}. ${mend}`);

let failing = 0;
for (const rule of compiled.rules) {
	for (const {language, kind, text, message} of failingExamples(rule, compiled, means)) {
		failing++;
		console.log(`${rule.id} ${language} ${kind}: ${message}\n    ${text}`);
	}
}
const examples = compiled.rules.reduce((sum, rule) => sum + exampleCount(rule), 0);
console.log(
	`${compiled.rules.length} rules, ${examples} examples, ${failing} failing, ${compiled.errors.length} errors in rules`,
);
if (failing + compiled.errors.length > 0) process.exitCode = 1;
