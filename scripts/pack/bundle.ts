import {fileURLToPath} from 'node:url';
import {build, type Plugin} from 'vite';
import {loadPlatforms} from '../load-platforms.ts';
import {loadBuiltIn} from '../load-rules.ts';

const entry = fileURLToPath(new URL('../../cli/akta.ts', import.meta.url));

const asCode = (json: unknown): string => `JSON.parse(${JSON.stringify(JSON.stringify(json))})`;

/** Outside the repository there are no rule and platform files to read; what they say goes into the bundle as data. */
const readAheadPlugin = (): Plugin => ({
	name: 'akta-read-ahead',
	enforce: 'pre',
	async load(id) {
		const file = id.replaceAll('\\', '/');
		if (file.endsWith('/scripts/load-rules.ts'))
			return `export const loadBuiltIn = async () => ${asCode(await loadBuiltIn())};`;
		if (!file.endsWith('/scripts/load-platforms.ts')) return undefined;
		const limits = [...(await loadPlatforms())].map(([name, {limits: own}]) => [name, {limits: own}]);
		return `export const loadPlatforms = async () => new Map(${asCode(limits)});`;
	},
});

/** Writes the command line as one file for plain Node 20 and later into a folder, as `akta.mjs`. */
export const bundleCommandLine = async (folder: string): Promise<void> => {
	await build({
		configFile: false,
		publicDir: false,
		logLevel: 'error',
		plugins: [readAheadPlugin()],
		ssr: {noExternal: true},
		build: {
			ssr: entry,
			outDir: folder,
			emptyOutDir: true,
			target: 'node20',
			minify: true,
			rolldownOptions: {output: {entryFileNames: 'akta.mjs', codeSplitting: false}},
		},
	});
};
