import {existsSync, readdirSync} from 'node:fs';
import {join} from 'node:path';
import {build} from 'vite';

const root = join(import.meta.dirname, '..');
const pages = join(root, 'tests/practice');

/** Every folder with a `main` is a page; `page/` holds what they share. */
const entryOf = (name: string): string | undefined =>
	['main.ts', 'main.tsx'].map(file => join(pages, name, file)).find(existsSync);

/** Each page is one classic script and one style sheet; Draft.js expects Node's `global`. */
const buildPage = (name: string, entry: string) =>
	build({
		configFile: false,
		root,
		logLevel: 'warn',
		publicDir: false,
		define: {global: 'globalThis', 'process.env.NODE_ENV': '"production"'},
		build: {
			outDir: join(root, '.output/practice'),
			emptyOutDir: false,
			cssCodeSplit: false,
			modulePreload: false,
			chunkSizeWarningLimit: 1000,
			rolldownOptions: {
				input: entry,
				output: {format: 'iife', entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]`},
			},
		},
	});

/** Builds every practice page into `.output/practice/`, each as `<name>.js` and `<name>.css`. */
export const buildPractice = async (): Promise<void> => {
	for (const name of readdirSync(pages)) {
		const entry = entryOf(name);
		if (entry) await buildPage(name, entry);
	}
};
