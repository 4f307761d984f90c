import {readdirSync, readFileSync, readlinkSync} from 'node:fs';
import {join, relative, sep} from 'node:path';
import {unzipSync, zipSync} from 'fflate';

/** Files by their path from the top of a folder or package, with `/` between the parts, sorted. */
export type Files = ReadonlyMap<string, Uint8Array>;

const sorted = (entries: readonly (readonly [string, Uint8Array])[]): Files =>
	new Map([...entries].sort(([one], [other]) => (one < other ? -1 : 1)));

/** All files under a folder; of a link the place it leads to, so that none goes unseen. */
export const readFiles = (folder: string): Files => {
	const found = readdirSync(folder, {recursive: true, withFileTypes: true}).filter(each => !each.isDirectory());
	return sorted(
		found.map(each => {
			const path = join(each.parentPath, each.name);
			const bytes = each.isSymbolicLink() ? Buffer.from(`link to ${readlinkSync(path)}`) : readFileSync(path);
			return [relative(folder, path).split(sep).join('/'), bytes];
		}),
	);
};

/** The files of a zip archive. */
export const unzipFiles = (zip: Uint8Array): Files =>
	sorted(Object.entries(unzipSync(zip)).filter(([path]) => !path.endsWith('/')));

/** The same files give the same bytes: sorted, and all of the day zip begins to count. */
export const zipFiles = (files: Files): Uint8Array =>
	zipSync(Object.fromEntries(sorted([...files])), {level: 9, mtime: new Date(1980, 0, 1)});
