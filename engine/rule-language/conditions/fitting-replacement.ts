import type {Language} from '../../model/language.ts';
import type {Text} from '../../text/text.ts';
import type {Hit} from './condition-node.ts';

/** The pairs of a swap in one language: what is written, in small letters, and what to write instead. */
export type SwapPairs = {readonly language: Language; readonly pairs: ReadonlyMap<string, string>};

const genitive = /^(.+?)(['’:]?s|['’])$/u;

/** The genitive of a replacement: a Swedish name that ends in s, x or z takes none, an English one an apostrophe. */
const inGenitive = (fix: string, ending: string, language: Language): string => {
	if (language === 'sv') return /[sxz]$/iu.test(fix) ? fix : `${fix}${ending.startsWith(':') ? ':s' : 's'}`;
	return /s$/iu.test(fix) ? `${fix}’` : `${fix}’s`;
};

const isRight = (found: string, fix: string): boolean => {
	if (found === fix) return true;
	const rest = found.startsWith(fix) ? found.slice(fix.length) : undefined;
	return rest !== undefined && /^(?:['’:]?s|['’])$/u.test(rest);
};

/** A hit with the replacement that fits what stands there; without one where the word is bent in a way the pair does not know. */
const fitted = (hit: Hit, found: string, {language, pairs}: SwapPairs): Hit => {
	const {fix, ...rest} = hit;
	const small = found.toLowerCase();
	if (fix === undefined || pairs.get(small) === fix) return hit;
	const [, stem = '', ending = ''] = genitive.exec(small) ?? [];
	return pairs.get(stem) === fix ? {...hit, fix: inGenitive(fix, ending, language)} : rest;
};

/**
 * The hits of a swap that have something to say: what already stands as it should is none, a genitive gets a genitive, and a form the pair does
 * not name ("Brukarna" of "brukare") keeps its tip but is not replaced by a word bent wrong.
 */
export const fittingReplacements = (hits: readonly Hit[], {cased}: Text, swaps: readonly SwapPairs[]): readonly Hit[] =>
	hits.flatMap(hit => {
		const found = cased.slice(hit.start, hit.end);
		const {fix} = hit;
		if (fix === undefined) return [hit];
		if (isRight(found, fix)) return [];
		const pairs = swaps.find(each => [...each.pairs.values()].includes(fix));
		return [pairs ? fitted(hit, found, pairs) : hit];
	});
