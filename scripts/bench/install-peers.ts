import {spawnSync} from 'node:child_process';
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import {peerVersions} from './peer-versions.ts';

/** The folder the peers live in. */
export const peersFolder = new URL('./peers/', import.meta.url);

const manifest = JSON.stringify({private: true, type: 'module', dependencies: peerVersions}, null, '\t');

const isInstalled = (): boolean => {
	try {
		return readFileSync(new URL('installed.json', peersFolder), 'utf8') === manifest;
	} catch {
		return false;
	}
};

/** Installs the peers unless these very versions are there. Throws when npm fails. */
export const installPeers = (): void => {
	if (isInstalled()) return;
	console.log('Installing the peers into scripts/bench/peers (once) …');
	mkdirSync(peersFolder, {recursive: true});
	writeFileSync(new URL('package.json', peersFolder), manifest);
	writeFileSync(new URL('load.js', peersFolder), 'export const load = name => import(name);\n');
	const args = ['install', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'];
	const {status} = spawnSync('npm', args, {cwd: peersFolder, stdio: 'inherit', shell: process.platform === 'win32'});
	if (status !== 0) throw new Error('The peers could not be installed; the bench needs the npm registry once.');
	writeFileSync(new URL('installed.json', peersFolder), manifest);
};
