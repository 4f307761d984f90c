import {describe, expect, it} from 'vitest';
import {packagesIn} from '../../../scripts/notices/locked-packages.ts';
import {noticedPackages, thirdPartyNotices} from '../../../scripts/notices/notices.ts';
import {packageOf} from '../../../scripts/notices/notices-plugin.ts';

describe('the lock file', () => {
	it('tells what ships from what only builds, and nested copies from the rest', () => {
		const lock = JSON.stringify({
			packages: {
				'': {name: 'akta'},
				'node_modules/preact': {version: '1.0.0', license: 'MIT'},
				'node_modules/@a/b': {version: '2.0.0', license: 'ISC', dev: true},
				'node_modules/@a/b/node_modules/preact': {version: '0.9.0', dev: true},
			},
		});
		expect(packagesIn(lock).map(({name, ships, license}) => [name, ships, license])).toEqual([
			['preact', true, 'MIT'],
			['@a/b', false, 'ISC'],
			['preact', false, ''],
		]);
	});
});

describe('the notices', () => {
	const text = thirdPartyNotices();

	it.each(noticedPackages().map(({name, version}) => [name, version]))(
		'name %s with its version and licence',
		(name, version) => {
			const own = text.split(/^-{72}$/m).find(part => part.trimStart().startsWith(`${name} ${version} (`));
			expect(own).toMatch(/https:\/\/\S+/);
			expect(own).toMatch(
				/Permission is hereby granted|Permission to use, copy, modify|Mozilla Public License Version 2\.0/,
			);
		},
	);

	it('say where the source of what is under MPL-2.0 is to be had', () => {
		expect(text).toMatch(
			/webextension-polyfill unchanged\. Its source code is available under the Mozilla Public License 2\.0/,
		);
	});
});

it.each([
	['/home/a/node_modules/preact/dist/preact.mjs', 'preact'],
	['/home/a/node_modules/@b/c/index.js?inline', '@b/c'],
	['C:\\a\\node_modules\\b\\node_modules\\c\\d.js', 'c'],
	['/home/a/engine/text/fold.ts', undefined],
	['\0vite/preload-helper.js', undefined],
])('%s is of %s', (module, name) => {
	expect(packageOf(module)).toBe(name);
});
