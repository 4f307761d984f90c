import {readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const zipped = (file: string): number =>
	gzipSync(readFileSync(new URL(`../../.output/chrome-mv3/${file}`, import.meta.url)), {level: 9}).length;

/** Bytes, zipped, of what every page of a network gets, and of what a frame with a composer gets besides. */
export const measureSizes = (): {readonly loader: number; readonly rest: number} => ({
	loader: zipped('loader.js'),
	rest: zipped('in-page.js'),
});
