import {readdir} from 'node:fs/promises';
import type {Platform} from '../page/platform.ts';

const folder = new URL('../platforms/', import.meta.url);

// Some loaders give a file without a default export its whole module as one.
const isPlatform = (value: Platform | undefined): value is Platform => Array.isArray(value?.hosts);

/** The networks by name, read from the platform files, for plain Node. */
export const loadPlatforms = async (): Promise<ReadonlyMap<string, Platform>> => {
	const files = (await readdir(folder)).filter(name => name.endsWith('.ts')).sort();
	const modules = await Promise.all(
		files.map(file => import(new URL(file, folder).href) as Promise<{default?: Platform}>),
	);
	const pairs = modules.map(({default: platform}, i) => [(files[i] ?? '').slice(0, -'.ts'.length), platform] as const);
	return new Map(pairs.filter((pair): pair is readonly [string, Platform] => isPlatform(pair[1])));
};
