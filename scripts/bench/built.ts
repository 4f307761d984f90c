import {readdirSync, readFileSync} from 'node:fs';
import {gzipSync} from 'node:zlib';

const output = new URL('../../.output/', import.meta.url);

/** Bytes, zipped, of each script of the Chromium build; empty when there is none. */
export const measureBuilt = (): {readonly [file: string]: number} => {
	try {
		const folder = new URL('chrome-mv3/', output);
		const files = readdirSync(folder).filter(name => name.endsWith('.js'));
		return Object.fromEntries(
			files.map(name => [name, gzipSync(readFileSync(new URL(name, folder)), {level: 9}).length]),
		);
	} catch {
		return {};
	}
};

/** What `npm run bench:writer` found last: ms from the last key to tips with a worker that was stopped; undefined when it never ran. */
export const readWake = (): unknown => {
	try {
		return JSON.parse(readFileSync(new URL('bench-writer.json', output), 'utf8')).stopped;
	} catch {
		return undefined;
	}
};
