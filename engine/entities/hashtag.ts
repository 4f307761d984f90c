import type {Span} from '../draft.ts';
import type {Text} from '../text/text.ts';
import {type Finder, find} from './find.ts';

const tag =
	/(?<![\p{L}\p{N}_&/])[#＃](?=[\p{L}\p{M}\p{N}_]{0,200}[\p{L}\p{M}])[\p{L}\p{M}\p{N}_]{1,200}(?!#|\ufe0f|\u20e3)/gu;

const tagsOf = ({folded}: Text): readonly Span[] => (/[#＃]/.test(folded) ? find(folded, tag) : []);

/** Hashtags with at least one letter; the span includes the sign. */
export const hashtag: Finder = tagsOf;

/** Long words that are one word, so that there is nothing to capitalise. */
const oneWord = new Set(
	'sustainability accessibility arbetsmiljö rekrytering upphandling entreprenörskap communication entrepreneurship digitalisering transformation photography förändringsarbete'.split(
		' ',
	),
);

/** Hashtags of twelve letters or more in one case only, where a screen reader hears no words. */
export const longLowercaseHashtag: Finder = text =>
	tagsOf(text).filter(([start, end]) => {
		const cased = text.cased.slice(start + 1, end);
		const isFlat = cased === cased.toLowerCase() || cased === cased.toUpperCase();
		return cased.length >= 12 && isFlat && !cased.includes('_') && !oneWord.has(cased.toLowerCase());
	});

const wordAfter = /^[.,:;!?]? ?\p{L}/u;
const tagsOnly = /^(?:\s*[#＃][\p{L}\p{M}\p{N}_]{1,200})*\s*(?:\n|$)/u;

/** Hashtags inside a sentence: words follow on the same line. */
export const inlineHashtag: Finder = text =>
	tagsOf(text).filter(([, end]) => {
		const rest = text.folded.slice(end, end + 400);
		return wordAfter.test(rest.replace(/^(?:[ ]?[#＃][\p{L}\p{M}\p{N}_]{1,200})+/u, '')) && !tagsOnly.test(rest);
	});
