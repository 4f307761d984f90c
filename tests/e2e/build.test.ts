import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {gzipSync} from 'node:zlib';
import {describe, expect, it} from 'vitest';
import {readFiles} from '../../scripts/release/files.ts';
import {leftoversIn} from '../../scripts/release/leftovers.ts';
import {root} from '../../scripts/setup/run.mjs';

const folder = (name: string) => join(import.meta.dirname, '../../.output', name);
const read = (build: string, file: string) => readFileSync(join(folder(build), file));
const zipped = (build: string, file: string) => gzipSync(read(build, file), {level: 9}).length;

describe.each(['chrome-mv3', 'edge-mv3', 'firefox-mv3', 'safari-mv3'])('the store build %s', build => {
	const manifest = () => JSON.parse(read(build, 'manifest.json').toString('utf8'));

	it('puts at most 3 kB into a page before a composer is focused', () => {
		expect(zipped(build, 'loader.js')).toBeLessThanOrEqual(3 * 1024);
	});

	it('puts at most 45 kB more into a frame with a composer', () => {
		expect(zipped(build, 'in-page.js')).toBeLessThanOrEqual(45 * 1024);
	});

	it.each(['en', 'sv'])('is as large as IT is told in docs/%s', language => {
		const page = readFileSync(join(root, `docs/${language}/for-it.md`), 'utf8');
		const told = [...page.matchAll(/^\|[^|]+\| (\d+) kB \|/gm)].map(([, kilobytes]) => Number(kilobytes));
		const parts = ['loader.js', 'in-page.js', 'overlay.js', 'background.js'];
		const off = parts.map((part, place) => Math.abs(zipped(build, part) / 1000 / (told[place] ?? 0) - 1));
		expect(Math.max(...off)).toBeLessThan(0.15);
	});

	it('asks for the permissions the design names and no other', () => {
		const {permissions, host_permissions: hosts, content_scripts: scripts, ...rest} = manifest();
		const panel = build.startsWith('chrome') || build.startsWith('edge') ? ['sidePanel'] : [];
		expect([...permissions].sort()).toEqual(['activeTab', 'alarms', 'scripting', 'storage', ...panel].sort());
		expect(scripts).toEqual([{matches: hosts, js: ['loader.js'], run_at: 'document_start', all_frames: true}]);
		expect(hosts).not.toContain('https://*/*');
		expect(rest.optional_host_permissions).toEqual(['https://*/*']);
		expect(rest.optional_permissions).toBeUndefined();
	});

	it('offers nothing to the web', () => {
		const {web_accessible_resources: resources, externally_connectable: connectable} = manifest();
		expect(resources).toBeUndefined();
		if (build !== 'firefox-mv3' && build !== 'safari-mv3') expect(connectable).toEqual({ids: []});
	});

	it('reaches the network with one fetch of the worker, and with nothing else', () => {
		const policy: string = manifest().content_security_policy.extension_pages;
		expect(policy).toContain("default-src 'none'");
		expect(policy.split('; ').filter(part => /https?:/.test(part))).toEqual(['connect-src https:']);
		const scripts = readdirSync(folder(build), {recursive: true})
			.map(String)
			.filter(name => name.endsWith('.js'));
		const requests = /\bfetch\s*\(|\bXMLHttpRequest\b|\bWebSocket\b|\bEventSource\b|\bsendBeacon\b|\bWebTransport\b/g;
		const found = scripts.flatMap(name => (read(build, name).toString('utf8').match(requests) ?? []).map(() => name));
		expect(found).toEqual(['background.js']);
	});

	it('has a schema for the managed keys where the browser asks for one', () => {
		const schema = manifest().storage?.managed_schema;
		expect(readdirSync(folder(build)).includes('managed-schema.json')).toBe(schema !== undefined);
		expect(schema).toBe(build.startsWith('firefox') || build.startsWith('safari') ? undefined : 'managed-schema.json');
	});

	it('names the least version it works in, and no phone', () => {
		const {minimum_chrome_version: chromium, browser_specific_settings: own} = manifest();
		const least = [chromium, own?.gecko?.strict_min_version, own?.safari?.strict_min_version];
		expect(least.filter(Boolean)).toEqual([
			build === 'firefox-mv3' ? '140.0' : build === 'safari-mv3' ? '17.2' : '137',
		]);
		expect(own?.gecko_android).toBeUndefined();
	});

	it('carries its licence and those of what is in it, and nothing that does not belong there', () => {
		expect(read(build, 'LICENSE.txt').toString('utf8')).toContain('MIT License');
		const notices = read(build, 'THIRD-PARTY-NOTICES.txt').toString('utf8');
		for (const name of ['preact', 'valibot', 'compromise', 'webextension-polyfill']) expect(notices).toContain(name);
		expect(leftoversIn(readFiles(folder(build)), [root])).toEqual([]);
	});

	it('has one classic worker and no source maps', () => {
		expect(manifest().background.type).toBeUndefined();
		expect(read(build, 'background.js').toString('utf8')).not.toMatch(/\bimport\(/);
		expect(readdirSync(folder(build), {recursive: true}).filter(name => String(name).endsWith('.map'))).toEqual([]);
	});
});
