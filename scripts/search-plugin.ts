import type {Plugin} from 'vite';
import '../engine/checking/check.ts';
import {packPhrases} from '../engine/search/pack-phrases.ts';
import {draftSources} from '../engine/search/phrase-index.ts';

// Every entry has a plugin of its own; the heads are made once.
let made: string | undefined;

/**
 * Gives a bundle what the expressions of signals and detectors are looked for by, made once at build time: a woken worker would read a quarter of
 * a megabyte of them before its first tip. A served build reads them itself, since they change under it.
 */
export const searchPlugin = (): Plugin => ({
	name: 'akta-search',
	enforce: 'post',
	apply: 'build',
	transform(code, id) {
		if (!id.replaceAll('\\', '/').endsWith('/engine/search/made-phrases.ts')) return undefined;
		made ??= JSON.stringify(packPhrases(draftSources));
		return {code: code.replace(/madePhrases = (?:undefined|void 0)/, () => `madePhrases = ${made}`), map: null};
	},
});
