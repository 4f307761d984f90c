import type {ByLanguage, Language, Say} from './rule.ts';

/** What fills the placeholders of a tip. */
export type Filling = {
	readonly words: readonly string[];
	readonly count: number | undefined;
	readonly limit: number | undefined;
};

const mostWords = 3;
const longestWords = 60;

const shortened = (words: string): string => {
	if (words.length <= longestWords) return words;
	const cut = words.lastIndexOf(' ', longestWords);
	return `${words.slice(0, cut > 20 ? cut : longestWords)} …`;
};

const plain = (words: readonly string[]): string =>
	[...new Set(words.map(word => shortened(word.replace(/\s+/g, ' '))))].slice(0, mostWords).join(', ');

const fillText = (text: string, {words, count, limit}: Filling): string =>
	text.replace(/\{(words|count|limit)\}/g, (_, name) => {
		if (name === 'words') return plain(words);
		return String((name === 'count' ? count : limit) ?? '');
	});

const fillSay = (say: Say, filling: Filling): Say => ({
	saw: fillText(say.saw, filling),
	why: fillText(say.why, filling),
	try: fillText(say.try, filling),
});

/** The tip's texts with `{words}` (up to three, different, shortened), `{count}` and `{limit}` filled in. */
export const fillSays = (says: ByLanguage<Say>, filling: Filling): ByLanguage<Say> =>
	Object.fromEntries(Object.entries(says).map(([language, say]) => [language as Language, fillSay(say, filling)]));
