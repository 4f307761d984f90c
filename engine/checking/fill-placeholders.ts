import type {ByLanguage, Language} from '../model/language.ts';
import type {TipText} from '../model/rule.ts';

/** What fills the placeholders of a tip. */
export type PlaceholderValues = {
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

const chosen = (words: readonly string[]): readonly string[] =>
	[...new Set(words.map(word => shortened(word.replace(/\s+/g, ' '))))].slice(0, mostWords);

// One pass over the text: what a draft brings in, "{limit}" too, is words and no placeholder.
const placeholders = /([“”])\{words\}([^“”]*)”|\{(words|count|limit)\}/g;

const eachQuoted = (words: readonly string[], open: string, rest: string): string =>
	(words.length > 0 ? words : ['']).map(word => `${open}${word}${rest}”`).join(', ');

const fillText = (text: string, {words, count, limit}: PlaceholderValues): string =>
	text.replace(placeholders, (_, open: string | undefined, rest: string, name: string) => {
		if (open !== undefined) return eachQuoted(chosen(words), open, rest);
		if (name === 'words') return chosen(words).join(', ');
		return String((name === 'count' ? count : limit) ?? '');
	});

const fillSay = (say: TipText, filling: PlaceholderValues): TipText => ({
	saw: fillText(say.saw, filling),
	why: fillText(say.why, filling),
	try: fillText(say.try, filling),
});

/** The tip's texts with `{words}` (up to three, different, shortened, each in quotation marks where the text has them), `{count}` and `{limit}` filled in. */
export const fillPlaceholders = (says: ByLanguage<TipText>, filling: PlaceholderValues): ByLanguage<TipText> =>
	Object.fromEntries(Object.entries(says).map(([language, say]) => [language as Language, fillSay(say, filling)]));
