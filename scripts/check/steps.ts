import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup/run.mjs';
import {testsFor} from './tests-for.ts';

/** A program of the project with its parameters, and what it is called while it runs. */
export type Step = {readonly title: string; readonly tool: string; readonly parameters: readonly string[]};

/** Mends the form of what is checked, in place; without paths of everything. */
export const lintStep = (paths: readonly string[]): Step => ({
	title: 'form and lint (biome, writes)',
	tool: 'biome',
	parameters: [
		'check',
		'--write',
		'--no-errors-on-unmatched',
		'--files-ignore-unknown=true',
		...(paths.length ? paths : ['.']),
	],
});

const typeCheck = (title: string, project: string, state: string): Step => ({
	title,
	tool: 'tsc',
	parameters: ['--noEmit', '--incremental', '--tsBuildInfoFile', `.wxt/${state}.tsbuildinfo`, '-p', project],
});

const needsEngine = (path: string): boolean => path.startsWith('engine');

/** What WXT makes of the entry points is needed by types and tests; an install makes it. */
export const prepareSteps = (): readonly Step[] =>
	existsSync(join(root, '.wxt/tsconfig.json')) ? [] : [{title: 'preparing', tool: 'wxt', parameters: ['prepare']}];

/** Types of everything, and of the engine without a page where a path lies in it; both remember what they knew. */
export const typeSteps = (paths: readonly string[]): readonly Step[] => [
	typeCheck('types', '.', 'check'),
	...(paths.length === 0 || paths.some(needsEngine)
		? [typeCheck('types of the engine', 'engine', 'check-engine')]
		: []),
];

const isRule = (path: string): boolean => /^rules\/[a-z]+(\/|$)/.test(path);
const idOf = (path: string): string => path.replace(/^rules\//, '').replace(/\.ts$/, '');

const ruleSteps = (paths: readonly string[]): readonly Step[] => {
	const ids = paths.filter(isRule).map(idOf);
	if (ids.length === 0) return [];
	const named = ids.map(id => `^${id}`).join('|');
	return [
		{title: 'examples', tool: 'node', parameters: ['scripts/try-rules.ts', ...ids]},
		{title: 'form of the rules', tool: 'vitest', parameters: ['run', 'tests/rules.test.ts', '-t', named]},
	];
};

/** The examples of rules, and the unit tests that concern the other paths; none when there is none. */
export const testSteps = (paths: readonly string[]): readonly Step[] => {
	const runs = paths.filter(path => !isRule(path)).flatMap(path => testsFor(path) ?? []);
	const files = [...new Set(runs.flatMap(run => ('run' in run ? run.run : [])))];
	const related = runs.flatMap(run => ('related' in run ? [run.related] : []));
	return [
		...ruleSteps(paths),
		...(files.length ? [{title: 'tests', tool: 'vitest', parameters: ['run', ...files]}] : []),
		...(related.length
			? [
					{
						title: 'tests that import it',
						tool: 'vitest',
						parameters: ['related', '--run', '--passWithNoTests', ...related],
					},
				]
			: []),
	];
};
