import type {EntityFinder} from './find.ts';

/** Hashtags with at least one letter; the span includes the sign. */
export const hashtag: EntityFinder = ({hashtags}) => hashtags;

/** Long words that are one word, so that there is nothing to capitalise. */
const oneWord = new Set(
	'sustainability accessibility arbetsmiljö rekrytering upphandling entreprenörskap communication entrepreneurship digitalisering transformation photography förändringsarbete'.split(
		' ',
	),
);

const isFlat = (word: string): boolean => word === word.toLowerCase() || word === word.toUpperCase();

/** Hashtags of twelve letters or more in one case only, where a screen reader hears no words. */
export const longLowercaseHashtag: EntityFinder = ({cased, hashtags}) =>
	hashtags.filter(([start, end]) => {
		const word = cased.slice(start + 1, end);
		return word.length >= 12 && isFlat(word) && !word.includes('_') && !oneWord.has(word.toLowerCase());
	});

const tagsAfter = /^(?: ?(?:#[\p{L}\p{M}\p{N}_]{1,100}|https?:\/\/\S{1,200}))+/u;
const tagsBefore = /^(?: ?[#@][\p{L}\p{M}\p{N}_.]{1,100}){2,}/u;
/** A row of people to the end of the line, as networks write those who are named. */
const namesAfter = /^[.,:;!?]?(?:[ ,&]{1,3}(?:(?:och|and|med|with) )?\p{Lu}[\p{L}'’.-]{0,30}){2,40} *(?:\n|$)/u;
const wordAfter = /^[.,:;!?]? ?\p{L}/u;

/**
 * Hashtags inside a sentence: words, and not only tags, addresses and people's names, follow on the same line, and the tag is not one of a row that
 * opens the text.
 */
export const inlineHashtag: EntityFinder = ({cased, folded, hashtags}) => {
	const opening = tagsBefore.exec(folded)?.[0].length ?? 0;
	const isInside = (end: number): boolean => {
		const after = cased.slice(end, end + 400).replace(tagsAfter, '');
		return wordAfter.test(after) && !namesAfter.test(after);
	};
	return hashtags.filter(([start, end]) => start >= opening && isInside(end));
};
