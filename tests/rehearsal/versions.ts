import {cpSync, readFileSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Copies a build under another version, with what a store adds to its manifest. */
export const copyAs = (build: string, folder: string, version: string, added: object = {}): string => {
	const copy = join(folder, version);
	cpSync(build, copy, {recursive: true});
	const file = join(copy, 'manifest.json');
	writeFileSync(file, JSON.stringify({...JSON.parse(readFileSync(file, 'utf8')), version, ...added}));
	return copy;
};

/**
 * The build called older in a rehearsal: what AKTA_OLDER_BUILD names for the browser (`{browser}` in it becomes chrome or firefox), else the
 * present one, and then only the data is newer.
 */
export const olderBuild = (browser: 'chrome' | 'firefox', present: string): string =>
	process.env.AKTA_OLDER_BUILD?.replace('{browser}', browser) ?? present;
