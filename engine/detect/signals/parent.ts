import {languageWords} from '../../text/language-words.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {bilingualPhrases, findOutsideQuotes, type SignalFinder, trimmedSentence} from './phrases.ts';

const small = new Set(`${languageWords.sv} ${languageWords.en}`.split(/\s+/));

/** The first letters that inflection leaves alone, near enough to tell that two words are about the same. */
const stemOf = (word: string): string => (word.length > 5 ? word.slice(0, Math.max(5, word.length - 3)) : word);

/** The stems of the words that carry meaning in a part of a text; `start` and `end` in units of `text.folded`. */
export const stemsIn = (text: Text, start: number, end: number): ReadonlySet<string> => {
	const stems = new Set<string>();
	for (let word = 0; word < text.wordCount; word++) {
		const from = text.wordStarts[word] ?? 0;
		if (from < start || from >= end) continue;
		const letters = text.folded.slice(from, text.wordEnds[word]);
		if (letters.length > 3 && !small.has(letters)) stems.add(stemOf(letters));
	}
	return stems;
};

/** Word spans of a part of a text whose stem is one of `stems`, in order. */
export const wordsWithStems = (
	text: Text,
	sentence: Pick<Sentence, 'start' | 'end'>,
	stems: ReadonlySet<string>,
): (readonly [number, number])[] => {
	const spans: (readonly [number, number])[] = [];
	for (let word = 0; word < text.wordCount; word++) {
		const start = text.wordStarts[word] ?? 0;
		const end = text.wordEnds[word] ?? 0;
		if (start < sentence.start || start >= sentence.end) continue;
		const letters = text.folded.slice(start, end);
		if (letters.length > 3 && stems.has(stemOf(letters))) spans.push([start, end]);
	}
	return spans;
};

/** Words that take up what the parent's text is about; none when there is no parent. */
export const takesUpParent: SignalFinder = (text, sentence, {parent}) =>
	parent ? wordsWithStems(text, sentence, stemsIn(parent, 0, parent.folded.length)) : [];

const answers = bilingualPhrases(
	'ja|jo|jajamän|jodå|nej|nä|absolut|självklart|javisst|tyvärr inte|det (gör|går|är|finns|kan|kommer|har) (det|vi|du|ni|jag)|eftersom|därför att|för att|genom att|på grund av|\\d+|kl',
	'yes|yep|yeah|no|nope|sure|of course|absolutely|definitely|unfortunately not|because|since|you can|we (do|have|can|are|open|close|ship)|it (is|was|does|will|can|takes)|\\d+|by \\p{L}+ing',
);

/** A sentence that answers the parent's question: yes, no, a figure, a reason, or the question's own words; none when it asked nothing. */
export const answersParent: SignalFinder = (text, sentence, {parent}) => {
	if (!parent?.folded.includes('?') || sentence.language === 'other') return [];
	const answer = findOutsideQuotes(text, sentence, answers[sentence.language]).length > 0;
	const asked = parent.sentences.filter(({start, end}) => parent.folded.slice(start, end).includes('?'));
	const stems = asked.flatMap(({start, end}) => [...stemsIn(parent, start, end)]);
	return answer || wordsWithStems(text, sentence, new Set(stems)).length > 0 ? [trimmedSentence(text, sentence)] : [];
};
