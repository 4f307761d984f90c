import {spawnSync} from 'node:child_process';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {delimiter, dirname, join} from 'node:path';
import {needsShell} from '../setup/run.mjs';
import {type StoreName, storeBuilds} from '../start/builds.ts';
import {type Files, readFiles} from './files.ts';

const run = (folder: string, program: string, parameters: readonly string[]): void => {
	const PATH = `${join(folder, 'node_modules/.bin')}${delimiter}${process.env.PATH}`;
	const {status, stdout, stderr} = spawnSync(program, parameters, {
		cwd: folder,
		encoding: 'utf8',
		env: {...process.env, PATH},
		shell: needsShell(program),
	});
	if (status !== 0) throw new Error(`${program} ${parameters.join(' ')} failed:\n${stdout}\n${stderr}`);
};

const write = (files: Files, folder: string): void => {
	for (const [path, bytes] of files) {
		mkdirSync(dirname(join(folder, path)), {recursive: true});
		writeFileSync(join(folder, path), bytes);
	}
};

/**
 * A build made from nothing but these sources and the packages their lock file names, in a new folder that is removed afterwards; throws what
 * npm or the build said when it failed.
 */
export const buildInBareFolder = (sources: Files, browser: StoreName): Files => {
	const folder = mkdtempSync(join(tmpdir(), 'akta-bare-'));
	try {
		write(sources, folder);
		run(folder, process.platform === 'win32' ? 'npm.cmd' : 'npm', ['ci', '--ignore-scripts', '--prefer-offline']);
		run(folder, process.platform === 'win32' ? 'wxt.cmd' : 'wxt', storeBuilds[browser]);
		return readFiles(join(folder, `.output/${browser}-mv3`));
	} finally {
		rmSync(folder, {recursive: true, force: true});
	}
};
