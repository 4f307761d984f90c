import type {Measure} from '../condition.ts';
import type {Measurer} from './measure.ts';
import type {Hit, Region} from './node.ts';
import {wordRange, wordsIn} from './region-words.ts';

type WordMeasure = Extract<Measure, 'words' | 'characters' | 'sentences' | 'longest-sentence' | 'lix' | 'digits'>;

const sentencesIn = ({side, start, end}: Region): readonly Region[] =>
	side.text.sentences
		.filter(sentence => sentence.start >= start && sentence.end <= end)
		.map(sentence => ({side, start: sentence.start, end: sentence.end}))
		.filter(sentence => wordsIn(sentence) > 0);

const isLong = ({side}: Region, word: number): boolean => {
	const {wordStarts, wordEnds} = side.text;
	return (wordEnds[word] ?? 0) - (wordStarts[word] ?? 0) > 6;
};

/** LIX: words a sentence plus the share of words over six letters (Björnsson 1968, lix.se, read 2026-11-20). */
const lixOf = (region: Region): number => {
	const [first, after] = wordRange(region);
	let long = 0;
	for (let word = first; word < after; word++) if (isLong(region, word)) long++;
	const words = Math.max(1, after - first);
	return words / Math.max(1, sentencesIn(region).length) + (100 * long) / words;
};

const longest = (region: Region): {readonly value: number; readonly hits: readonly Hit[]} => {
	let value = 0;
	let place: Region | undefined;
	for (const sentence of sentencesIn(region)) {
		const words = wordsIn(sentence);
		if (words > value) [value, place] = [words, sentence];
	}
	return {value, hits: place ? [{start: place.start, end: place.end}] : []};
};

const digitsIn = ({side, start, end}: Region): number => side.text.folded.slice(start, end).match(/\d/g)?.length ?? 0;

/** Measures of words and sentences; a sentence counts when it has a word. */
export const measureWords: Readonly<Record<WordMeasure, Measurer>> = {
	words: region => ({value: wordsIn(region)}),
	characters: ({side, start, end}) => ({value: side.text.folded.slice(start, end).trim().length}),
	sentences: region => ({value: sentencesIn(region).length}),
	'longest-sentence': longest,
	lix: region => ({value: lixOf(region)}),
	digits: region => ({value: digitsIn(region)}),
};
