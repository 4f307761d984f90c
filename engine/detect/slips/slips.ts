import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import {firstWordFrom, touches, withoutOverlaps} from '../../text/spans.ts';
import type {Sentence, Text} from '../../text/text.ts';
import type {SignalFinder} from '../signals/phrases.ts';

/** Small words that nobody says twice for effect. */
const neverTwice =
	/^(?:the|of|to|an|and|or|with|for|from|by|we|our|your|my|this|will|can|be|at|en|ett|och|att|med|min|din|vår|från|kan|ska|vill|kunna|hos|vi|jag|eller|som)$/;

/** "a" before these sounds right though a vowel is written, "an" though a consonant is. */
const soundsLikeConsonant = /^(?:uni|use|usu|uti|euro|ewe|one|once|ubiq|ura|u-|eu|ufo|usb|us-|uk-)/;
const soundsLikeVowel = /^(?:hour|honest|honou?r|heir|herb|x-|[fhlmnrsx](?![aeiouy])|[aeiou])/;

/** The full stop, and the capital that follows it with no space between: not in names of sites, files or short forms. */
const stuck = /(?<=(?<![\p{L}.@/])\p{Ll}{3,20})[.!?](?=\p{Lu}\p{Ll}{1,20}(?![\p{L}.@/]))/gu;

const letters = ({folded, wordStarts, wordEnds}: Text, word: number): string =>
	folded.slice(wordStarts[word], wordEnds[word]);

const isDoubled = (text: Text, word: number): boolean => {
	const first = letters(text, word);
	const between = text.cased.slice(text.wordEnds[word], text.wordStarts[word + 1]);
	return between === ' ' && first === letters(text, word + 1) && neverTwice.test(first);
};

/** A small letter at the start of the next word: names and abbreviations are said in ways letters do not tell. */
const isWrongArticle = (text: Text, word: number): boolean => {
	const [article, next] = [letters(text, word), letters(text, word + 1)];
	const start = text.wordStarts[word + 1] ?? 0;
	const isPlain = text.cased.slice(text.wordEnds[word], start) === ' ' && text.cased[start] === text.folded[start];
	if (!isPlain || next.length < 4 || !/^\p{L}+$/u.test(next)) return false;
	if (article === 'a') return /^[aeiou]/.test(next) && !soundsLikeConsonant.test(next);
	return article === 'an' && !/^[aeiou]/.test(next) && !soundsLikeVowel.test(next);
};

/** "might have saw": the past where the participle belongs; the words are all real, so no spell checker stops at them. */
const isPastForParticiple = (text: Text, word: number): boolean =>
	/^(?:have|has|had|might've|could've|should've|would've|i've|you've|we've|they've)$/.test(letters(text, word)) &&
	/^(?:went|did|wrote|took|gave|knew|broke|spoke|drove|began|drank|flew|froze|stole|swam|threw|wore|chose|forgot)$|^saw (?:it|this|that|him|her|them|me|us|you|how|what|the|a|an|so|many) $/.test(
		letters(text, word + 1) === 'saw' ? `saw ${letters(text, word + 2)} ` : letters(text, word + 1),
	);

const isEnglishSlip = (text: Text, word: number): boolean =>
	isWrongArticle(text, word) || isPastForParticiple(text, word);

const pairSpan = (text: Text, word: number): Span => [text.wordStarts[word] ?? 0, text.wordEnds[word + 1] ?? 0];

const wordSlips = (text: Text, {start, end, language}: Sentence): Span[] => {
	const spans: Span[] = [];
	for (let word = firstWordFrom(text, start); word + 1 < text.wordCount; word++) {
		if ((text.wordEnds[word + 1] ?? 0) > end) break;
		if (isDoubled(text, word) || (language === 'en' && isEnglishSlip(text, word))) spans.push(pairSpan(text, word));
	}
	return spans;
};

const stuckStops = (text: Text, {start, end}: Sentence): Span[] =>
	matchesOf(text.cased.slice(start, end), stuck).map(({index}) => [start + index, start + index + 2]);

/** Slips a browser's spell checker does not mark: a word twice, no space after a full stop, in English "a" for "an" and the other way. */
export const slip: SignalFinder = (text, sentence) => {
	if (sentence.language === 'other') return [];
	const found = withoutOverlaps([...wordSlips(text, sentence), ...stuckStops(text, sentence)]);
	return found.filter(([start, end]) => end <= sentence.end && !touches(text.hashtags, start, end));
};
