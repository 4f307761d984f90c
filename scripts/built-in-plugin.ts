import type {Plugin} from 'vite';
import {loadSoundRules, staleFacts} from './sound-rules.ts';

// Every entry has a plugin of its own; the rules are made and tried once.
let made: ReturnType<typeof loadSoundRules> | undefined;

/**
 * Gives a bundle the built-in rule set as data, made once at build time, in place of `rules/index.ts`. A rule whose example no longer
 * holds fails the build; a legal fact past its day is named.
 */
export const builtInPlugin = (): Plugin => ({
	name: 'akta-built-in',
	enforce: 'pre',
	async load(id) {
		if (!id.replaceAll('\\', '/').endsWith('/rules/index.ts')) return undefined;
		const first = made === undefined;
		made ??= loadSoundRules();
		const set = await made;
		if (first) for (const stale of staleFacts(set, new Date().toISOString().slice(0, 10))) this.warn(stale);
		// A string that is parsed costs the worker less at each wake than the same as code; the examples have been tried and nobody reads them there.
		const told = {...set, rules: (set.rules ?? []).map(rule => ({...rule, examples: {}}))};
		return `export const builtIn = JSON.parse(${JSON.stringify(JSON.stringify(told))});`;
	},
});
