import type {Language} from '../model/language.ts';

type Bend = (word: string) => readonly string[];

/** Endings only verbs have, so that no noun is taken for the past of something. */
const doing = /(?:[aiy]se|ize|ate|ify|uce)$/;

const pastOf = (word: string): readonly string[] => {
	const stem = word.replace(/e$/, '');
	const past = word.endsWith('y') ? `${word.slice(0, -1)}ied` : `${stem}ed`;
	return [past, `${stem}ing`];
};

const severalOf = (word: string): string => {
	if (/man$/.test(word)) return word.replace(/man$/, 'men');
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|z|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
};

const bend: {readonly [L in Language]: Bend} = {
	en: word => [severalOf(word), ...(doing.test(word) ? pastOf(word) : [])],
	sv: word => (/man$/.test(word) ? ['män', 'mäns', 'männen', 'männens'].map(end => word.replace(/man$/, end)) : []),
};

/**
 * Forms of a word, or of a phrase at its last word, that the search does not find from the word itself: English plurals, and past and -ing of
 * what can only be a verb; Swedish -män. Empty for what is no plain word.
 */
export const bentForms = (term: string, language: Language): readonly string[] => {
	const small = term.toLowerCase();
	const last = /(?<=^|[ -])\p{Ll}{3,}$/u.exec(small)?.[0];
	return last === undefined ? [] : bend[language](last).map(form => small.slice(0, small.length - last.length) + form);
};
