import {describe, expect, it} from 'vitest';
import {leftoversIn} from '../../../scripts/release/leftovers.ts';

const sound = {
	'manifest.json': '{"background":{"service_worker":"background.js"},"icons":{"16":"icons/16.png"}}',
	'background.js': 'run()',
	'icons/16.png': '',
	'_locales/sv/messages.json': '{}',
	'LICENSE.txt': 'MIT',
};
const left = (more: Record<string, string>) =>
	leftoversIn(new Map(Object.entries({...sound, ...more}).map(([path, text]) => [path, Buffer.from(text)])), [
		'/home/me',
	]);

describe('what does not belong in a package', () => {
	it('is nothing in a sound one', () => {
		expect(left({})).toEqual([]);
	});

	it.each([
		['a source map', 'background.js.map', ''],
		['a hidden file', '.env', 'KEY=1'],
		['a source file', 'chunks/engine.ts', ''],
		['a folder of tests', 'tests/a.test.js', ''],
		['an editor’s copy', 'background.js~', ''],
	])('is %s', (_, path, text) => {
		expect(left({[path]: text})).toEqual([`${path} is no file of an extension`]);
	});

	it('is a script nothing loads', () => {
		expect(left({'chunks/old-1a2b.js': ''})).toEqual(['chunks/old-1a2b.js is named by no other file']);
	});

	it('is a pointer to a map, and a folder of whoever built it', () => {
		expect(left({'background.js': 'a="/home/me/akta/engine"\n//# sourceMappingURL=background.js.map'})).toEqual([
			'background.js names /home/me',
			'background.js points to a source map',
		]);
	});
});
