import {spawnSync} from 'node:child_process';
import {existsSync, statSync} from 'node:fs';
import {join, relative, resolve} from 'node:path';
import {root} from '../setup/run.mjs';

const isThere = (path: string): boolean => existsSync(join(root, path));

/** The path from the project's folder, with `/` between its parts: a path as it is, without `.ts`, or as the id of a rule; undefined when there is none. */
export const pathOf = (asked: string): string | undefined => {
	const path = relative(root, resolve(asked)).replaceAll('\\', '/');
	return [path, `${path}.ts`, `rules/${asked}.ts`, `rules/${asked}`].find(isThere);
};

/** True for a folder of the project. */
export const isFolder = (path: string): boolean => statSync(join(root, path)).isDirectory();

const git = (...parameters: string[]): string[] =>
	spawnSync('git', parameters, {cwd: root, encoding: 'utf8'}).stdout.split('\n').filter(Boolean);

/** The files that differ from the last commit, new ones too; empty when none does. */
export const changedFiles = (): readonly string[] =>
	[...git('diff', '--name-only', 'HEAD'), ...git('ls-files', '--others', '--exclude-standard')].filter(isThere);
