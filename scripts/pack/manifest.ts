import {copyFile, readFile, rename, stat, writeFile} from 'node:fs/promises';
import {join} from 'node:path';

const kept = ['name', 'version', 'private', 'description', 'license', 'type', 'engines', 'bin', 'files'] as const;

/** The parts of the project's manifest that the packed tool needs: it brings all it uses, so it depends on nothing. */
const slimManifest = (full: {readonly [field: string]: unknown}): object =>
	Object.fromEntries(kept.flatMap(field => (full[field] === undefined ? [] : [[field, full[field]]])));

const placesIn = (folder: string) => ({
	manifest: join(folder, 'package.json'),
	whole: join(folder, 'package.whole.json'),
});

const exists = (file: string): Promise<boolean> =>
	stat(file).then(
		() => true,
		() => false,
	);

/** Puts the project's own manifest back, also after a packing that was broken off; nothing happens when it is there already. */
export const restoreManifest = async (folder: string): Promise<void> => {
	const {manifest, whole} = placesIn(folder);
	if (await exists(whole)) await rename(whole, manifest);
};

/** Sets the project's manifest aside and puts the packed tool's in its place, until `restoreManifest`. */
export const slimDownManifest = async (folder: string): Promise<void> => {
	const {manifest, whole} = placesIn(folder);
	await copyFile(manifest, whole);
	const full = JSON.parse(await readFile(manifest, 'utf8'));
	await writeFile(manifest, `${JSON.stringify(slimManifest(full), null, '\t')}\n`);
};
