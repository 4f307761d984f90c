import type {Language} from '../../model/language.ts';
import type {Text} from '../../text/text.ts';
import type {Finding} from '../finding.ts';
import {makeFinding} from '../make-finding.ts';
import type {ToldText} from './classify-sentences.ts';

/** LIX above which a policy is heavy (Björnsson 1968, lix.se, read 2026-11-20: from 40 officialese begins, from 50 it is heavy). */
const heaviest = 45;

/** Words in a sentence above which a reader begins anew. */
const longestSentence = 35;

/** A text shorter than this many words has no LIX worth the name. */
const fewest = 60;

/** How many words each sentence has, by its index in `text.sentences`. */
const wordCounts = ({sentences, wordSentences, wordCount}: Text): Int32Array => {
	const counts = new Int32Array(sentences.length);
	for (let word = 0; word < wordCount; word++) {
		const at = wordSentences[word] ?? 0;
		counts[at] = (counts[at] ?? 0) + 1;
	}
	return counts;
};

/** LIX of a whole text: words a sentence plus the share of words over six letters; 0 for a text without words. */
export const lixOf = ({wordStarts, wordEnds, wordCount}: Text, sentences: number): number => {
	let long = 0;
	for (let word = 0; word < wordCount; word++) if ((wordEnds[word] ?? 0) - (wordStarts[word] ?? 0) > 6) long++;
	return wordCount === 0 ? 0 : wordCount / Math.max(1, sentences) + (100 * long) / wordCount;
};

const heavy = {
	sv: 'Texten är tung att läsa: långa meningar och långa ord (LIX över 45).',
	en: 'The text is heavy to read: long sentences and long words (LIX over 45).',
};
const long = {
	sv: 'Meningen har fler än 35 ord. Två kortare läses lättare.',
	en: 'The sentence has more than 35 words. Two shorter ones are easier to read.',
};

/** The findings of L20 in a policy: one on the whole when it is heavy, one on each sentence that is too long; empty when it reads easily. */
export const hardToRead = ({text, told}: ToldText, language: Language): readonly Finding[] => {
	const counts = wordCounts(text);
	const indexOf = new Map(text.sentences.map((sentence, index) => [sentence, index]));
	const isHeavy = text.wordCount >= fewest && lixOf(text, told.length) > heaviest;
	return [
		...(isHeavy ? [makeFinding('L20', 'mend', {place: '', words: '', language, what: heavy})] : []),
		...told.flatMap(({placed: {sentence}, words}, index) => {
			if ((counts[indexOf.get(sentence) ?? -1] ?? 0) <= longestSentence) return [];
			const span = text.rawSpan([sentence.start, sentence.end]);
			return [makeFinding('L20', 'note', {place: String(index + 1), span, words, language, what: long})];
		}),
	];
};
