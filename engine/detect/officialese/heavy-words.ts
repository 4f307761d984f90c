import type {Language} from '../../model/language.ts';
import type {Sentence, Text} from '../../text/text.ts';

/** Endings by which a verb or an adjective has become a noun, and the word's least length. */
const nominal: Readonly<Record<Language, RegExp>> = {
	sv: /(?:ning|ningen|ningar|ningarna|ering|eringen|eringar|eringarna|ande|andet|else|elsen|elser|elserna|het|heten|heter|heterna|tion|tionen|tioner|tionerna|skap|skapet|itet|iteten)$/,
	en: /(?:tion|tions|sion|sions|ment|ments|ance|ence|ity|ities|ness)$/,
};
const leastNominal: Readonly<Record<Language, number>> = {sv: 8, en: 11};

/** A word of so many letters is a compound of several in Swedish; in English it is long in itself. */
const longLetters: Readonly<Record<Language, number>> = {sv: 13, en: 13};

/** Names are long through nobody's fault: a capital inside a sentence. */
const isName = ({cased, folded, wordStarts}: Text, word: number, {start: sentence}: Sentence): boolean => {
	const start = wordStarts[word] ?? 0;
	const isFirst = folded.slice(sentence, start).trim() === '';
	return !isFirst && cased.charCodeAt(start) !== folded.charCodeAt(start);
};

/** How much a word weighs: one for being long, one for being made a noun. */
const weightOf = (letters: string, language: Language): number =>
	Number(letters.length >= longLetters[language]) +
	Number(letters.length >= leastNominal[language] && nominal[language].test(letters));

/** The weight of the long words and the verbs made nouns between two places. Names and figures weigh nothing. */
export const heavyWeight = (text: Text, start: number, end: number): number => {
	let weight = 0;
	for (let word = 0; word < text.wordCount; word++) {
		const from = text.wordStarts[word] ?? 0;
		if (from < start || from >= end) continue;
		const sentence = text.sentences[text.wordSentences[word] ?? 0];
		if (!sentence || sentence.language === 'other' || isName(text, word, sentence)) continue;
		weight += weightOf(text.folded.slice(from, text.wordEnds[word]), sentence.language);
	}
	return weight;
};
