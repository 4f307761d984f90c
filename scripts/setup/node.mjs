import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {root} from './run.mjs';

const atLeast = (version, [major, minor]) => {
	const [ownMajor = 0, ownMinor = 0] = version.split('.').map(Number);
	return ownMajor > major || (ownMajor === major && ownMinor >= minor);
};

/** The Node that runs the project: its own on Linux, elsewhere the machine's when it runs TypeScript (22.18); else undefined. */
export const projectNode = () => {
	const own = join(root, 'node_modules/.bin/node');
	if (existsSync(own)) return own;
	return atLeast(process.versions.node, [22, 18]) ? process.execPath : undefined;
};
