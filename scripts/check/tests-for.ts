import {existsSync, readdirSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../setup/run.mjs';
import {isFolder} from './files.ts';

const isTest = (name: string): boolean => /\.test\.tsx?$/.test(name);

const testsIn = (folder: string): string[] => {
	const full = join(root, folder);
	return existsSync(full)
		? readdirSync(full)
				.filter(isTest)
				.map(name => `${folder}/${name}`)
		: [];
};

const withoutEnding = (path: string): string => path.replace(/\.(d\.)?[cm]?tsx?$|\.css$/, '');

/** The tests that mirror a source file: those of its own name, else those of its folder; empty when it has none there. */
const mirrorOf = (path: string): readonly string[] => {
	const own = `tests/${withoutEnding(path)}`;
	const named = ['ts', 'tsx'].map(ending => `${own}.test.${ending}`).filter(file => existsSync(join(root, file)));
	const ofName = [...named, ...testsIn(own)];
	return ofName.length > 0 ? ofName : testsIn(`tests/${dirname(path)}`);
};

/** What vitest is started with for one path: the tests that mirror it, else all that import it. */
export type TestRun = {readonly run: readonly string[]} | {readonly related: string};

/** The unit tests that concern a path; undefined for one that no unit test reads, as a page of documentation or a browser test. */
export const testsFor = (path: string): TestRun | undefined => {
	if (path.startsWith('tests/e2e/')) return undefined;
	if (isTest(path)) return {run: [path]};
	if (isFolder(path)) return {run: [path.startsWith('tests') ? path : `tests/${path}/`]};
	if (!/\.(tsx?|mjs|css)$/.test(path)) return undefined;
	const mirror = mirrorOf(path);
	return mirror.length > 0 ? {run: mirror} : {related: path};
};
