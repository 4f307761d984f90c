import {readFile, stat} from 'node:fs/promises';
import {extname, join, resolve, sep} from 'node:path';
import {type Answer, empty} from './exchange.ts';

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.ico': 'image/x-icon',
	'.jpg': 'image/jpeg',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json; charset=utf-8',
	'.mp3': 'audio/mpeg',
	'.otf': 'font/otf',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.ttf': 'font/ttf',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.webp': 'image/webp',
	'.woff': 'font/woff',
	'.woff2': 'font/woff2',
};

const isFile = async (path: string) => (await stat(path).catch(() => null))?.isFile() ?? false;

/** File of a built client by its address; null when it is missing or lies outside the folder. */
export const staticFile = async (folder: string, path: string): Promise<Answer | null> => {
	const root = resolve(folder);
	const file = join(root, decodeURIComponent(path));
	if (!file.startsWith(root + sep) || !(await isFile(file))) return null;
	const type = types[extname(file)] ?? 'application/octet-stream';
	return {status: 200, headers: {'content-type': type, 'cache-control': 'no-cache'}, body: await readFile(file)};
};

/** Reply for an address that looks like a file and is none; null for any other, dots of a handle included. */
export const missingFile = (path: string): Answer | null => (types[extname(path)] === undefined ? null : empty(404));

/** Worker that does nothing, in place of a client's own, which would keep the page of an earlier run. */
export const idleWorker: Answer = {
	status: 200,
	headers: {'content-type': 'text/javascript', 'cache-control': 'no-store'},
	body: '',
};
