import {buildInBareFolder} from '../release/bare-build.ts';
import type {Files} from '../release/files.ts';
import {isCommit, sourceFiles} from '../release/sources.ts';
import type {StoreName} from '../start/builds.ts';

type Manifest = {
	readonly version?: string;
	readonly browser_specific_settings?: {readonly gecko?: object; readonly safari?: object};
};

const manifestOf = (files: Files): Manifest => {
	const bytes = files.get('manifest.json');
	if (!bytes) throw new Error('There is no manifest.json in it, so it is no extension');
	return JSON.parse(Buffer.from(bytes).toString('utf8'));
};

/** The browser a package was built for. Edge's is the same as Chrome's, file by file. */
export const browserOf = (files: Files): StoreName => {
	const own = manifestOf(files).browser_specific_settings;
	if (own?.gecko) return 'firefox';
	return own?.safari ? 'safari' : 'chrome';
};

/** What the tagged source of a delivered package's version gives when it is built here; throws when there is no such tag. */
export const buildOfItsTag = (delivered: Files): Files => {
	const tag = `v${manifestOf(delivered).version}`;
	if (!isCommit(tag))
		throw new Error(`There is no tag ${tag} in this clone (git fetch --tags), so nothing to compare with`);
	console.log(`Building ${tag} for ${browserOf(delivered)} in a bare folder`);
	return buildInBareFolder(sourceFiles(tag), browserOf(delivered));
};
