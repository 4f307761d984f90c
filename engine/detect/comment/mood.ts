import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {moodEmoji, moodWords} from './mood-words.ts';

/** What weighs a text down and what lifts it, each at least 0. */
export type Mood = {readonly low: number; readonly high: number};

type Weights = {readonly exact: ReadonlyMap<string, number>; readonly begins: ReadonlyMap<string, number>};

const SHORTEST = 3;
const LONGEST = 14;

const weightsOf = (language: Language): Weights => {
	const exact = new Map<string, number>();
	const begins = new Map<string, number>();
	const add = (words: string, weight: number): void => {
		for (const word of words.split(/\s+/).filter(Boolean)) {
			if (word.endsWith('*')) begins.set(word.slice(0, -1), weight);
			else exact.set(word, weight);
		}
	};
	const {low, high} = moodWords[language];
	low.forEach((words, rank) => {
		add(words, rank === 0 ? -2 : -1);
	});
	high.forEach((words, rank) => {
		add(words, rank === 0 ? 2 : 1);
	});
	return {exact, begins};
};

const weights: {readonly [L in Language]: Weights} = {sv: weightsOf('sv'), en: weightsOf('en')};

const weightOf = (word: string, {exact, begins}: Weights): number => {
	const whole = exact.get(word);
	if (whole !== undefined) return whole;
	for (let length = Math.min(word.length, LONGEST); length >= SHORTEST; length--) {
		const weight = begins.get(word.slice(0, length));
		if (weight !== undefined) return weight;
	}
	return 0;
};

const denials: {readonly [L in Language]: ReadonlySet<string>} = {
	sv: new Set('inte aldrig ingen inget inga knappast ej icke inte utan'.split(' ')),
	en: new Set(
		"not never no don't doesn't isn't wasn't can't cannot won't hardly nor didn't aren't without couldn't wouldn't".split(
			' ',
		),
	),
};
const REACH = 4;

/** A denied lift weighs down; a denied weight is none. */
const denied = (weight: number): number => (weight > 0 ? -weight : 0);

type Sum = {low: number; high: number};

const add = (sum: Sum, weight: number): void => {
	if (weight < 0) sum.low -= weight;
	else sum.high += weight;
};

/** Tells the weight of each word, denials counted in. */
const weigh = (text: Text, hear: (weight: number, word: number) => void): void => {
	let since = REACH;
	let sentence = -1;
	for (let word = 0; word < text.wordCount; word++) {
		const own = text.wordSentences[word] ?? 0;
		since = own === sentence ? since + 1 : REACH;
		sentence = own;
		const language = languageOf(text.sentences[own]);
		const letters = text.folded.slice(text.wordStarts[word], text.wordEnds[word]);
		if (denials[language].has(letters)) since = 0;
		const weight = weightOf(letters, weights[language]);
		hear(since > 0 && since < REACH ? denied(weight) : weight, word);
	}
};

const languageOf = (sentence: Sentence | undefined): Language => (sentence?.language === 'en' ? 'en' : 'sv');

const lowEmoji = new Set([...moodEmoji.low]);
const highEmoji = new Set([...moodEmoji.high]);

const addEmoji = (sum: Sum, text: Text): void => {
	const kinds = new Set(text.emoji.map(([start, end]) => [...text.folded.slice(start, end)][0] ?? ''));
	for (const kind of kinds) {
		if (lowEmoji.has(kind)) sum.low += 2;
		else if (highEmoji.has(kind)) sum.high += 1;
	}
};

/** What weighs a text down and lifts it, by its words, denials and kinds of pictures; a sentence in a third language is read as Swedish. */
export const measureMood = (text: Text): Mood => {
	const sum: Sum = {low: 0, high: 0};
	weigh(text, weight => add(sum, weight));
	addEmoji(sum, text);
	return sum;
};

/** By how much more weighs a text down than lifts it; 0 when nothing does, and where pictures play along it takes more. */
export const measureNegativity = (text: Text): number => {
	const {low, high} = measureMood(text);
	const least = text.emoji.length > 0 ? 1 : 0;
	return low - high > least ? low - high : 0;
};

/** The words that weigh a text down, in units of `text.folded`. */
export const findNegativeWords = (text: Text): readonly Span[] => {
	const spans: Span[] = [];
	weigh(text, (weight, word) => {
		if (weight < 0) spans.push([text.wordStarts[word] ?? 0, text.wordEnds[word] ?? 0]);
	});
	return spans;
};
