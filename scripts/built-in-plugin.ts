import type {Plugin} from 'vite';
import {isFloorRule} from '../engine/policy-reader/rule-sets/silenced-rules.ts';
import {loadValidRules, staleFacts} from './sound-rules.ts';

// Every entry has a plugin of its own; the rules are made and tried once.
let made: ReturnType<typeof loadValidRules> | undefined;

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
		made ??= loadValidRules();
		const set = await made;
		if (first) for (const stale of staleFacts(set, new Date().toISOString().slice(0, 10))) this.warn(stale);
		// A string that is parsed costs the worker less at each wake than the same as code; `serves` is measured by and nobody reads it there, nor
		// the examples, but for those a pushed set is tried on.
		const told = {
			...set,
			rules: set.rules.map(({serves: _serves, ...rule}) => ({
				...rule,
				examples: isFloorRule(rule) ? rule.examples : {},
			})),
		};
		return `export const builtIn = JSON.parse(${JSON.stringify(JSON.stringify(told))});`;
	},
});
