import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root, run} from './run.mjs';
import {say, step} from './say.mjs';

const read = file => (existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined);

/** True when every package of the lock that is not optional is installed in the locked version. */
const installed = () => {
	const here = read(join(root, 'node_modules/.package-lock.json'));
	const locked = Object.entries(read(join(root, 'package-lock.json')));
	return (
		Boolean(here) && locked.every(([path, entry]) => !path || entry.optional || here[path]?.version === entry.version)
	);
};

/** What npm would have to install here, in words; empty when all of the lock is there. */
export const missingDependencies = () => (installed() ? [] : ['the dependencies of package-lock.json (npm ci)']);

/** Installs the dependencies of the lock when some are missing; false when npm could not. */
export const ensureDependencies = async () => {
	if (installed()) return true;
	const code = await step('Installing the dependencies (npm ci), about half a minute', () =>
		run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error']),
	);
	if (code !== 0) say('npm ci did not succeed; what it said stands above');
	return code === 0;
};
