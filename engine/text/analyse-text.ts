import type {Span} from '../model/draft.ts';
import {detectLanguage as ownLanguageOf} from './detect-language.ts';
import {fold} from './fold.ts';
import {type DetectLanguage, sentenceLanguages} from './sentence-languages.ts';
import {splitBlocks, splitSentences} from './sentences.ts';
import {findStructure} from './structure.ts';
import type {Sentence, Text} from './text.ts';
import {splitWords, type Words} from './words.ts';

const paragraphOf = (paragraphs: readonly Span[], start: number, from: number): number => {
	let index = from;
	while (index + 1 < paragraphs.length && (paragraphs[index]?.[1] ?? 0) <= start) index++;
	return index;
};

const readSentences = (
	folded: string,
	spans: readonly Span[],
	paragraphs: readonly Span[],
	languageOf: DetectLanguage,
): Sentence[] => {
	const languages = sentenceLanguages(folded, spans, languageOf);
	let paragraph = 0;
	return spans.map(([start, end], index) => {
		paragraph = paragraphOf(paragraphs, start, paragraph);
		return {start, end, language: languages[index] ?? 'other', paragraph};
	});
};

const sentencesOfWords = ({starts, count}: Words, sentences: readonly Sentence[]): Int32Array => {
	const found = new Int32Array(count);
	let sentence = 0;
	for (let word = 0; word < count; word++) {
		while (sentence + 1 < sentences.length && (sentences[sentence]?.end ?? 0) <= (starts[word] ?? 0)) sentence++;
		found[word] = sentence;
	}
	return found;
};

/** Makes a raw text ready to be judged: words, sentences with their language, and what is not prose. Any string; linear in it. */
export const analyseText = (raw: string, languageOf: DetectLanguage = ownLanguageOf): Text => {
	const {cased, folded, rawSpan} = fold(raw);
	const {urls, mentions, hashtags, emoji, wordless, excluded} = findStructure(folded);
	const paragraphs = splitBlocks(folded, /\n[ \t]*\n\s*/g);
	const sentences = readSentences(folded, splitSentences(folded, cased, urls), paragraphs, languageOf);
	const words = splitWords(folded, wordless);
	return {
		raw,
		folded,
		cased,
		sentences,
		paragraphs,
		lines: splitBlocks(folded, /\n/g),
		excluded,
		urls,
		mentions,
		hashtags,
		emoji,
		wordStarts: words.starts,
		wordEnds: words.ends,
		wordSentences: sentencesOfWords(words, sentences),
		wordCount: words.count,
		rawSpan,
	};
};
