import {spawn, spawnSync} from 'node:child_process';
import {delimiter, join} from 'node:path';

/** The project's folder. */
export const root = join(import.meta.dirname, '../..');

const programs = join(root, 'node_modules/.bin');

/** The environment of everything the project starts: its own Node and tools come first. */
export const environment = (more = {}) => ({
	...process.env,
	PATH: `${programs}${delimiter}${process.env.PATH}`,
	...more,
});

/** True for what Windows starts only through its shell: everything but an .exe. */
export const needsShell = program => process.platform === 'win32' && !program.endsWith('.exe');

/** Runs a program in the project's folder, its output shown; answers the exit code, 127 when there is no such program. */
export const run = (program, parameters, {env = {}, quiet = false} = {}) =>
	new Promise(ended => {
		const options = {
			cwd: root,
			env: environment(env),
			stdio: quiet ? ['ignore', 'ignore', 'inherit'] : 'inherit',
			shell: needsShell(program),
		};
		const child = spawn(program, parameters, options);
		child.once('error', () => ended(127));
		child.once('exit', code => ended(code ?? 1));
	});

/** What a program prints, trimmed; empty when it cannot be run within ten seconds. */
export const output = (program, ...parameters) =>
	(spawnSync(program, parameters, {encoding: 'utf8', timeout: 10_000}).stdout ?? '').trim();
