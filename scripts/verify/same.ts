import {isDeepStrictEqual} from 'node:util';
import sharp from 'sharp';
import type {Difference} from '../release/compare.ts';
import {differences} from '../release/compare.ts';
import type {Files} from '../release/files.ts';

/** What a store or a browser adds: Chrome's and Edge's lists of checked contents, Firefox's signature. Anything else in these folders is named. */
const signature =
	/^_metadata\/(verified_contents|computed_hashes)\.json$|^META-INF\/(manifest\.mf|mozilla\.(sf|rsa)|cose\.(manifest|sig))$/;

/** What Chrome writes into the manifest when it installs: by whose key, and a mark of the file it came in. */
const added = ['key', 'differential_fingerprint'];

/** Where the stores have updates fetched from; any other place could send something else tomorrow. */
const ofStores = [
	'https://clients2.google.com/service/update2/crx',
	'https://edge.microsoft.com/extensionwebstorebase/v1/crx',
];

const manifestOf = (bytes: Uint8Array): object => {
	const manifest = JSON.parse(Buffer.from(bytes).toString('utf8'));
	for (const field of added) delete manifest[field];
	if (ofStores.includes(manifest.update_url)) delete manifest.update_url;
	return manifest;
};

const parsed = (bytes: Uint8Array): unknown => JSON.parse(Buffer.from(bytes).toString('utf8'));

type Pixels = {readonly size: string; readonly shown: readonly number[]};

/** What a picture shows: each colour as strong as it is opaque, four numbers a pixel. */
const pixelsOf = async (bytes: Uint8Array): Promise<Pixels> => {
	const {data, info} = await sharp(bytes).ensureAlpha().raw().toBuffer({resolveWithObject: true});
	const opacity = (place: number): number => (place % 4 === 3 ? 1 : (data[place - (place % 4) + 3] ?? 0) / 255);
	return {size: `${info.width} × ${info.height}`, shown: [...data].map((value, place) => value * opacity(place))};
};

/** Chrome stores icons anew, multiplied by how opaque they are, and that rounds; nobody sees one step of 255. */
const lookTheSame = (one: Pixels, other: Pixels): boolean =>
	one.size === other.size && one.shown.every((value, place) => Math.abs(value - (other.shown[place] ?? -2)) <= 1);

/** Chrome writes manifest, texts and icons anew when it installs, so these are compared by what they say and show, all else byte by byte. */
const saysTheSame = async (path: string, one: Uint8Array, other: Uint8Array): Promise<boolean> => {
	if (path === 'manifest.json') return isDeepStrictEqual(manifestOf(one), manifestOf(other));
	if (path.startsWith('_locales/')) return isDeepStrictEqual(parsed(one), parsed(other));
	if (path.endsWith('.png')) return lookTheSame(await pixelsOf(one), await pixelsOf(other));
	return false;
};

const isSame = async (path: string, one: Uint8Array | undefined, other: Uint8Array | undefined): Promise<boolean> => {
	if (!one || !other) return false;
	return saysTheSame(path, one, other).catch(() => false);
};

/** The files of a delivered package that say something else than the build's, signatures left out; empty when it is what was built. */
export const realDifferences = async (delivered: Files, built: Files): Promise<readonly Difference[]> => {
	const unsigned = new Map([...delivered].filter(([path]) => !signature.test(path)));
	const found = differences(unsigned, built);
	const same = await Promise.all(found.map(({path}) => isSame(path, unsigned.get(path), built.get(path))));
	return found.filter((_, place) => !same[place]);
};
