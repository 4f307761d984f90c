import {execFileSync} from 'node:child_process';
import {createHash, generateKeyPairSync} from 'node:crypto';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {copyAs} from './versions.ts';

/** A store on loopback for one extension, signed with a key that is gone with it. */
export type ChromiumStore = {
	readonly id: string;
	/** What the policy lists to have it installed by force. */
	readonly forcelist: string;
	/** Packs a build under a version and offers it from now on. */
	publish(build: string, version: string): void;
	close(): void;
};

const idOf = (der: Buffer): string =>
	[...createHash('sha256').update(der).digest('hex').slice(0, 32)]
		.map(digit => String.fromCharCode(97 + Number.parseInt(digit, 16)))
		.join('');

const answer = (id: string, version: string, address: string): string =>
	`<?xml version='1.0' encoding='UTF-8'?><gupdate xmlns='http://www.google.com/update2/response' protocol='2.0'><app appid='${id}'><updatecheck codebase='${address}/${version}.crx' version='${version}'/></app></gupdate>`;

/** A new store with nothing in it, for the browser that packs. */
export const openChromiumStore = async (executable: string): Promise<ChromiumStore> => {
	const folder = mkdtempSync(join(tmpdir(), 'akta-store-'));
	const {publicKey, privateKey} = generateKeyPairSync('rsa', {modulusLength: 2048});
	const key = join(folder, 'key.pem');
	writeFileSync(key, privateKey.export({type: 'pkcs8', format: 'pem'}));
	const id = idOf(publicKey.export({type: 'spki', format: 'der'}));
	let offered = '';
	const server = createServer(({url = ''}, response) =>
		response.end(
			url.endsWith('.crx') ? readFileSync(join(folder, `${url.slice(1, -4)}.crx`)) : answer(id, offered, address),
		),
	);
	await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
	const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		id,
		forcelist: `${id};${address}/update.xml`,
		publish(build, version) {
			const copy = copyAs(build, folder, version, {update_url: `${address}/update.xml`});
			const root = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
			const pack = [`--pack-extension=${copy}`, `--pack-extension-key=${key}`];
			execFileSync(executable, ['--headless', ...root, ...pack], {stdio: 'pipe'});
			offered = version;
		},
		close() {
			server.close();
			rmSync(folder, {recursive: true, force: true});
		},
	};
};
