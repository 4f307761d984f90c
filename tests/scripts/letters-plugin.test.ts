import {build} from 'vite';
import {expect, it} from 'vitest';
import {lettersPlugin} from '../../scripts/letters-plugin.ts';

const source = String.raw`
const end = '(?!\\p{L})';
export const written = /(?<!\p{L})[\p{L}\d]+/u;
export const made = new RegExp('lamp' + end, 'gu');
export const without = /[a-z]+/g;
`;

it('writes the letters of expressions out, of those written and of those made', async () => {
	const id = '/engine/made-up.ts';
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		plugins: [
			{
				name: 'source',
				enforce: 'pre',
				resolveId: name => (name.endsWith(id) ? id : undefined),
				load: name => (name === id ? source : undefined),
			},
			lettersPlugin(),
		],
		build: {write: false, minify: false, lib: {entry: id, formats: ['es']}},
	});
	const outputs = [built].flat() as readonly {readonly output?: readonly {readonly code?: string}[]}[];
	const code = outputs[0]?.output?.[0]?.code;
	const {written, made, without} = await import(`data:text/javascript,${encodeURIComponent(code ?? '')}`);
	expect([written, made].map(({source}: RegExp) => source.includes('\\p{L}'))).toEqual([false, false]);
	expect([written.flags, made.flags, without.source]).toEqual(['u', 'gu', '[a-z]+']);
	expect(['lampa'.match(made), 'lamp!'.match(made)?.[0], written.exec('…åtta7')?.[0]]).toEqual([null, 'lamp', 'åtta7']);
});
