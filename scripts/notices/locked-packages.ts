import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import {root} from '../setup/run.mjs';

/** One installed package as the lock file names it. */
export type LockedPackage = {
	readonly name: string;
	readonly version: string;
	/** The SPDX expression the package gives; empty when it gives none. */
	readonly license: string;
	/** True for what ends up in the builds, false for the tools that make and test them. */
	readonly ships: boolean;
	/** Its folder, from the project's. */
	readonly folder: string;
};

type Entry = {version?: string; license?: string; dev?: boolean; devOptional?: boolean; optional?: boolean};

const toLocked = ([folder, {version = '', license = '', ...kept}]: [string, Entry]): LockedPackage => ({
	name: folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length),
	version,
	license,
	ships: !(kept.dev || kept.devOptional || kept.optional),
	folder,
});

/** Every package of a lock file but the project itself, in the order of the file. */
export const packagesIn = (lock: string): readonly LockedPackage[] => {
	const {packages}: {packages: Record<string, Entry>} = JSON.parse(lock);
	return Object.entries(packages)
		.filter(([folder]) => folder !== '')
		.map(toLocked);
};

/** Every package the project's own lock file names. */
export const lockedPackages = (): readonly LockedPackage[] =>
	packagesIn(readFileSync(join(root, 'package-lock.json'), 'utf8'));
