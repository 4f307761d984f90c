import type {Plugin} from 'vite';
import '../engine/checking/check.ts';
import {compile} from '../engine/rule-language/compile.ts';
import {packPatterns} from '../engine/rule-language/matching/patterns/pack-patterns.ts';
import {packPhrases} from '../engine/search/pack-phrases.ts';
import {draftSources} from '../engine/search/phrase-index.ts';
import {loadBuiltIn} from './load-rules.ts';

/** By the end of a module's path the constant that is put there, and what makes it. */
const makers: readonly (readonly [path: string, name: string, make: () => unknown])[] = [
	['/engine/search/made-phrases.ts', 'madePhrases', () => packPhrases(draftSources)],
	[
		'/engine/rule-language/matching/patterns/made-patterns.ts',
		'madePatterns',
		async () => packPatterns(compile(await loadBuiltIn()).searchIndex.programs.map(program => program())),
	],
];

// Every entry has a plugin of its own; each is made once.
const made = new Map<string, Promise<string>>();

const makeOnce = (name: string, make: () => unknown): Promise<string> => {
	const making = made.get(name) ?? Promise.resolve(make()).then(value => JSON.stringify(value));
	made.set(name, making);
	return making;
};

/**
 * Gives a bundle what the expressions of signals and detectors are looked for by, and what is read of the built-in rules' patterns, made once at
 * build time: a woken worker would read a quarter of a megabyte of them before its first tip. A served build reads them itself, since they change
 * under it.
 */
export const searchPlugin = (): Plugin => ({
	name: 'akta-search',
	enforce: 'post',
	apply: 'build',
	async transform(code, id) {
		const [, name, make] = makers.find(([path]) => id.replaceAll('\\', '/').endsWith(path)) ?? [];
		if (name === undefined || make === undefined) return undefined;
		const value = await makeOnce(name, make);
		return {code: code.replace(/= (?:undefined|void 0)/, () => `= ${value}`), map: null};
	},
});
