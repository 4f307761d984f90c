import {existsSync, readFileSync, realpathSync, statSync} from 'node:fs';
import {delimiter, join} from 'node:path';

const isFile = path => existsSync(path) && statSync(path).isFile();

/** The full paths of the named programs that are on PATH, in the order of the names. */
export const onPath = names =>
	names.flatMap(name => (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name))).filter(isFile);

/** True for a program that only starts a snap: a snap cannot see the project's folder. */
export const isSnap = path => {
	const real = realpathSync(path);
	if (real.includes('/snap') || real.endsWith('/snap')) return true;
	const {size} = statSync(real);
	return size < 20_000 && readFileSync(real, 'utf8').includes('/snap/bin');
};

/** The first number of a version line, as `156` of "Chromium 156.0.8078.79"; 0 when there is none. */
export const majorOf = line => Number(/(\d+)\./.exec(line)?.[1] ?? 0);
