import type {Plugin} from 'vite';
import {loadBuiltIn} from './load-rules.ts';

/** Gives a bundle the built-in rule set as data, made once at build time, in place of `rules/index.ts`. */
export const builtInPlugin = (): Plugin => ({
	name: 'akta-built-in',
	enforce: 'pre',
	async load(id) {
		if (!id.replaceAll('\\', '/').endsWith('/rules/index.ts')) return undefined;
		// A string that is parsed costs the worker less at each wake than the same as code.
		return `export const builtIn = JSON.parse(${JSON.stringify(JSON.stringify(await loadBuiltIn()))});`;
	},
});
