import {readFileSync, statSync} from 'node:fs';
import {type Files, readFiles, unzipFiles} from '../release/files.ts';

/** A .crx is a zip behind a head that begins with these letters, a version and the length of the rest of the head. */
const withoutHead = (bytes: Buffer): Buffer => {
	if (bytes.toString('latin1', 0, 4) !== 'Cr24') return bytes;
	const isThird = bytes.readUInt32LE(4) === 3;
	if (!isThird) throw new Error('This .crx is of an older form than 3, which no browser takes since 2019');
	return bytes.subarray(12 + bytes.readUInt32LE(8));
};

/** The files of what a store delivered: an installed folder, a .crx, a .xpi or a .zip; throws when it is none of them. */
export const readDelivered = (path: string): Files => {
	if (statSync(path).isDirectory()) return readFiles(path);
	return unzipFiles(withoutHead(readFileSync(path)));
};
