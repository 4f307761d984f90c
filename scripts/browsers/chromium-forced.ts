import {execFileSync} from 'node:child_process';
import {createHash, generateKeyPairSync} from 'node:crypto';
import {cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {chromiumBuild} from './chromium.ts';

/** A packed store build on a server that a policy may install it from. */
export type Packed = {
	readonly id: string;
	/** What the policy lists to have it installed by force. */
	readonly forcelist: string;
	close(): void;
};

const idOf = (der: Buffer): string =>
	[...createHash('sha256').update(der).digest('hex').slice(0, 32)]
		.map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
		.join('');

const updates = (id: string, version: string, address: string): string =>
	`<?xml version='1.0' encoding='UTF-8'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${address}/akta.crx' version='${version}'/></app></gupdate>`;

/** Packs the store build with a key of this run and serves it on loopback. */
export const packChromium = async (executable: string): Promise<Packed> => {
	const folder = mkdtempSync(join(tmpdir(), 'akta-packed-'));
	const build = join(folder, 'akta');
	cpSync(chromiumBuild, build, {recursive: true});
	const {publicKey, privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
	writeFileSync(join(folder, 'key.pem'), privateKey.export({type: 'pkcs8', format: 'pem'}));
	const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
	const pack = [`--pack-extension=${build}`, `--pack-extension-key=${join(folder, 'key.pem')}`];
	execFileSync(executable, ['--headless', ...root, ...pack], {stdio: 'pipe'});
	const id = idOf(publicKey.export({type: 'spki', format: 'der'}));
	const {version} = JSON.parse(readFileSync(join(build, 'manifest.json'), 'utf8'));
	const server = createServer(({url}, response) => {
		const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
		response.end(url?.endsWith('.crx') ? readFileSync(`${build}.crx`) : updates(id, version, address));
	});
	await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
	return {
		id,
		forcelist: `${id};http://127.0.0.1:${(server.address() as AddressInfo).port}/update.xml`,
		close: () => {
			server.close();
			rmSync(folder, {recursive: true, force: true});
		},
	};
};
