import type {Span} from '../model/draft.ts';
import type {Language} from '../model/language.ts';

/** Tells the language of a sentence; `before` is the language of a neighbour, kept when the sentence itself says nothing. */
export type DetectLanguage = (text: string, before?: Language | 'other') => Language | 'other';

/** Sentences shorter than this many UTF-16 units lean on a longer neighbour. */
const short = 20;

/** The language of each sentence: long ones speak for themselves, short ones lean on the nearest long one before, else after. */
export const sentenceLanguages = (
	folded: string,
	sentences: readonly Span[],
	languageOf: DetectLanguage,
): (Language | 'other')[] => {
	const languages: (Language | 'other' | undefined)[] = [];
	let before: Language | 'other' | undefined;
	for (const [start, end] of sentences) {
		const own = end - start >= short ? languageOf(folded.slice(start, end), before) : undefined;
		languages.push(own);
		before = own ?? before;
	}
	before = languages.find(language => language !== undefined);
	return sentences.map(([start, end], index) => {
		before = languages[index] ?? languageOf(folded.slice(start, end), before);
		return before;
	});
};
