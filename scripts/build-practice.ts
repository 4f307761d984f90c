import {join} from 'node:path';
import {build} from 'vite';

const root = join(import.meta.dirname, '..');
const entries = {linkedin: 'main.ts', x: 'main.tsx', mastodon: 'main.tsx'};

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
				input: join(root, 'tests/practice', name, entry),
				output: {format: 'iife', entryFileNames: `${name}.js`, assetFileNames: `${name}[extname]`},
			},
		},
	});

/** Builds the practice pages of LinkedIn, X and Mastodon into `.output/practice/`, each as `<name>.js` and `<name>.css`. */
export const buildPractice = async (): Promise<void> => {
	for (const [name, entry] of Object.entries(entries)) await buildPage(name, entry);
};
