import {mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import sharp from 'sharp';
import {afterAll, beforeAll, describe, expect, it} from 'vitest';
import {type Files, zipFiles} from '../../../scripts/release/files.ts';
import {browserOf} from '../../../scripts/verify/built.ts';
import {readDelivered} from '../../../scripts/verify/delivered.ts';
import {realDifferences} from '../../../scripts/verify/same.ts';

const files = (entries: Record<string, string | Uint8Array>): Files =>
	new Map(Object.entries(entries).map(([path, content]) => [path, Buffer.from(content)]));
const manifest = (more: object = {}) => JSON.stringify({name: '__MSG_name__', version: '0.1.0', ...more});
const icon = (colour: string, compressionLevel: number) =>
	sharp({create: {width: 8, height: 8, channels: 3, background: colour}})
		.png({compressionLevel})
		.toBuffer();

let [built, icons] = [{}, []] as [Record<string, string | Uint8Array>, Buffer[]];
beforeAll(async () => {
	icons = [await icon('#036', 0), await icon('#036', 9), await icon('#03a', 9)];
	built = {
		'manifest.json': manifest(),
		'background.js': 'run()',
		'_locales/sv/messages.json': '{"name": {"message": "Äkta"}}',
		'icons/16.png': icons[0] as Buffer,
	};
});

const differing = async (delivered: Record<string, string | Uint8Array>) =>
	(await realDifferences(files(delivered), files(built))).map(({path}) => path);

describe('what a store delivered is as built', () => {
	it('when Chrome signed it and wrote manifest, texts and icons anew', async () => {
		expect(
			await differing({
				...built,
				'manifest.json': manifest({
					key: 'MIIB',
					update_url: 'https://clients2.google.com/service/update2/crx',
					differential_fingerprint: '1.a',
				}),
				'_locales/sv/messages.json': '{"name":{"message":"\\u00c4kta"}}',
				'icons/16.png': icons[1] as Buffer,
				'_metadata/verified_contents.json': '[]',
			}),
		).toEqual([]);
	});

	it('when Chrome cleared the colour of what nobody sees in an icon', async () => {
		const clear = (background: string) =>
			sharp({create: {width: 4, height: 4, channels: 4, background}})
				.png()
				.toBuffer();
		const found = await realDifferences(
			files({'icons/16.png': await clear('#0000')}),
			files({'icons/16.png': await clear('#f0f0')}),
		);
		expect(found).toEqual([]);
	});

	it('when Firefox signed it', async () => {
		expect(await differing({...built, 'META-INF/mozilla.rsa': 'x', 'META-INF/cose.sig': 'y'})).toEqual([]);
	});
});

describe('what is not as built is named', () => {
	it.each([
		['a script with a word more', {'background.js': 'run();send()'}, ['background.js']],
		['a script more', {'more.js': ''}, ['more.js']],
		['a permission more', {'manifest.json': manifest({permissions: ['tabs']})}, ['manifest.json']],
		['updates from elsewhere', {'manifest.json': manifest({update_url: 'https://a.example/crx'})}, ['manifest.json']],
		['a script beside Chrome’s signature', {'_metadata/more.js': ''}, ['_metadata/more.js']],
		['a script beside Firefox’s signature', {'META-INF/more.js': ''}, ['META-INF/more.js']],
		['another text', {'_locales/sv/messages.json': '{"name": {"message": "Akta"}}'}, ['_locales/sv/messages.json']],
		['a text that is no JSON', {'_locales/sv/messages.json': '{'}, ['_locales/sv/messages.json']],
	])('%s', async (_, change, names) => {
		expect(await differing({...built, ...change})).toEqual(names);
	});

	it('another icon, and a file that is missing', async () => {
		const {'background.js': _gone, ...rest} = built;
		expect(await differing({...rest, 'icons/16.png': icons[2] as Buffer})).toEqual(['background.js', 'icons/16.png']);
	});
});

describe('a delivered package', () => {
	const folder = mkdtempSync(join(tmpdir(), 'akta-delivered-'));
	afterAll(() => rmSync(folder, {recursive: true}));

	it('is read from a .crx behind its head, from a .xpi and from a folder', () => {
		const zip = zipFiles(files({'manifest.json': manifest(), 'a/b.js': 'å'}));
		const head = Buffer.alloc(12 + 7, 1);
		head.write('Cr24', 'latin1');
		head.writeUInt32LE(3, 4);
		head.writeUInt32LE(7, 8);
		writeFileSync(join(folder, 'akta.crx'), Buffer.concat([head, zip]));
		writeFileSync(join(folder, 'akta.xpi'), zip);
		for (const name of ['akta.crx', 'akta.xpi'])
			expect([...readDelivered(join(folder, name)).keys()]).toEqual(['a/b.js', 'manifest.json']);
		expect([...readDelivered(folder).keys()]).toEqual(['akta.crx', 'akta.xpi']);
	});

	it('shows a link in a folder too', () => {
		const own = join(folder, 'installed');
		mkdirSync(own);
		symlinkSync('elsewhere', join(own, 'more'));
		expect([...readDelivered(own).keys()]).toEqual(['more']);
	});

	it.each([
		['chrome', {}],
		['firefox', {browser_specific_settings: {gecko: {id: 'a@b.example'}}}],
		['safari', {browser_specific_settings: {safari: {strict_min_version: '17.2'}}}],
	])('is told to be for %s', (browser, own) => {
		expect(browserOf(files({'manifest.json': manifest(own)}))).toBe(browser);
	});
});
