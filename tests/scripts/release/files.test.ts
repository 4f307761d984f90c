import {describe, expect, it} from 'vitest';
import {differences} from '../../../scripts/release/compare.ts';
import {type Files, unzipFiles, zipFiles} from '../../../scripts/release/files.ts';
import {sumsOf} from '../../../scripts/release/sums.ts';

const files = (entries: Record<string, string>): Files =>
	new Map(Object.entries(entries).map(([path, text]) => [path, Buffer.from(text)]));

describe('a package', () => {
	it('is the same bytes whatever order its files came in', () => {
		const one = zipFiles(files({'b/c.js': 'two', 'a.js': 'one'}));
		const other = zipFiles(files({'a.js': 'one', 'b/c.js': 'two'}));
		expect(Buffer.compare(one, other)).toBe(0);
	});

	it('gives back what went in', () => {
		expect(
			differences(files({'a.js': 'å', 'b/c.js': ''}), unzipFiles(zipFiles(files({'b/c.js': '', 'a.js': 'å'})))),
		).toEqual([]);
	});

	it('of other files is told apart, each file by name', () => {
		const delivered = files({'a.js': 'one', 'b.js': 'two', 'more.js': ''});
		expect(differences(delivered, files({'a.js': 'one', 'b.js': '2', 'c.js': ''}))).toEqual([
			{path: 'b.js', how: 'other content'},
			{path: 'c.js', how: 'only in the second'},
			{path: 'more.js', how: 'only in the first'},
		]);
	});

	it('is listed with the sum sha256sum reads', () => {
		expect(sumsOf(files({'a.txt': 'abc'}))).toBe(
			'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a.txt\n',
		);
	});
});
