import {heavyWeight} from '../../../detect/officialese/heavy-words.ts';
import type {Measure} from '../../../model/condition.ts';
import type {Hit, Region} from '../condition-node.ts';
import {wordRange, wordsIn} from '../region-words.ts';
import type {Measurer} from './measurer.ts';

type WordMeasure = Extract<
	Measure,
	| 'words'
	| 'characters'
	| 'sentences'
	| 'longest-sentence'
	| 'lix'
	| 'digits'
	| 'carried-sentences-share'
	| 'formula-sentences-share'
	| 'heavy-words'
	| 'mean-sentence'
>;

const sentencesIn = ({searchedText, start, end}: Region): readonly Region[] =>
	searchedText.text.sentences
		.filter(sentence => sentence.start >= start && sentence.end <= end)
		.map(sentence => ({searchedText, start: sentence.start, end: sentence.end}))
		.filter(sentence => wordsIn(sentence) > 0);

/** A sentence of fewer words states nothing that could carry. */
const shortestStatement = 3;

const isLong = ({searchedText}: Region, word: number): boolean => {
	const {wordStarts, wordEnds} = searchedText.text;
	return (wordEnds[word] ?? 0) - (wordStarts[word] ?? 0) > 6;
};

/** LIX: words a sentence plus the share of words over six letters (Björnsson 1968, lix.se, read 2026-11-20). */
const regionLix = (region: Region): number => {
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

const carriedShare = (region: Region): number => {
	const sentences = sentencesIn(region).filter(sentence => wordsIn(sentence) >= shortestStatement);
	const carried = sentences.filter(
		({searchedText, start, end}) => searchedText.signals('carrying-detail', start, end).length > 0,
	);
	return (100 * carried.length) / Math.max(1, sentences.length);
};

/** A sentence says what anybody could be told when nothing in it is the asker's own or can be counted. */
const isFormula = ({searchedText, start, end}: Region): boolean =>
	searchedText.signals('reply-formula', start, end).length > 0 &&
	searchedText.signals('carrying-detail', start, end).length === 0 &&
	searchedText.signals('takes-up-parent', start, end).length === 0;

const formulaShare = (region: Region): number => {
	const sentences = sentencesIn(region).filter(sentence => wordsIn(sentence) >= shortestStatement);
	return (100 * sentences.filter(isFormula).length) / Math.max(1, sentences.length);
};

const heavyShare = (region: Region): number => {
	const {searchedText, start, end} = region;
	const passives = searchedText.signals('passive', start, end).length;
	return (100 * (heavyWeight(searchedText.text, start, end) + passives)) / Math.max(1, wordsIn(region));
};

const meanSentence = (region: Region): number => {
	const lengths = sentencesIn(region)
		.map(wordsIn)
		.filter(words => words >= shortestStatement);
	return lengths.reduce((sum, words) => sum + words, 0) / Math.max(1, lengths.length);
};

const digitsIn = ({searchedText, start, end}: Region): number =>
	searchedText.text.folded.slice(start, end).match(/\d/g)?.length ?? 0;

/** Measures of words and sentences; a sentence counts when it has a word, for the share that carries a detail when it has three. */
export const measureWords: Readonly<Record<WordMeasure, Measurer>> = {
	words: region => ({value: wordsIn(region)}),
	characters: ({searchedText, start, end}) => ({value: searchedText.text.folded.slice(start, end).trim().length}),
	sentences: region => ({value: sentencesIn(region).length}),
	'longest-sentence': longest,
	lix: region => ({value: regionLix(region)}),
	'carried-sentences-share': region => ({value: carriedShare(region)}),
	'formula-sentences-share': region => ({value: formulaShare(region)}),
	'heavy-words': region => ({value: heavyShare(region)}),
	'mean-sentence': region => ({value: meanSentence(region)}),
	digits: region => ({value: digitsIn(region)}),
};
