import type {Zone} from '../../model/condition.ts';
import {firstEndingAfter} from '../../text/spans.ts';
import type {CheckRun, Region} from './condition-node.ts';
import {wordsIn} from './region-words.ts';

/** The opening and the ending hold whole sentences until they hold this many words. */
const zoneWords = 12;

const sentenceRegions = ({searchedText, start, end}: Region): Region[] =>
	searchedText.text.sentences
		.filter(sentence => sentence.start < end && sentence.end > start)
		.map(({start, end}) => ({searchedText, start, end}));

const paragraphRegions = ({searchedText, start, end}: Region): Region[] =>
	searchedText.text.paragraphs
		.filter(paragraph => paragraph[0] < end && paragraph[1] > start)
		.map(([from, to]) => ({searchedText, start: from, end: to}));

const grown = (sentences: readonly Region[]): Region[] => {
	let words = 0;
	let region: Region | undefined;
	for (const sentence of sentences) {
		if (words >= zoneWords) break;
		words += wordsIn(sentence);
		region = region
			? {
					searchedText: sentence.searchedText,
					start: Math.min(region.start, sentence.start),
					end: Math.max(region.end, sentence.end),
				}
			: sentence;
	}
	return region ? [region] : [];
};

const whole = (side: Region['searchedText'] | undefined): Region[] =>
	side ? [{searchedText: side, start: 0, end: side.text.folded.length}] : [];

const zones: Readonly<Record<Zone, (region: Region, run: CheckRun) => Region[]>> = {
	sentence: sentenceRegions,
	paragraph: paragraphRegions,
	opening: region => grown(sentenceRegions(region)),
	ending: region => grown(sentenceRegions(region).reverse()),
	parent: (_, {parent}) => whole(parent),
};

/** The regions a zone stands for inside a region; none when there is none, as a parent where nothing is answered. */
export const findRegions = (zone: Zone, region: Region, run: CheckRun): Region[] => zones[zone](region, run);

/** True for a name of a zone. */
export const isZone = (name: string): name is Zone => Object.hasOwn(zones, name);

/** The part of the paragraph around a place that lies in the region. */
export const paragraphAround = (
	region: Region,
	start: number,
	end: number,
): {readonly start: number; readonly end: number} => {
	const {paragraphs} = region.searchedText.text;
	const paragraph = paragraphs[firstEndingAfter(paragraphs, start)];
	if (!paragraph || paragraph[0] > start) return {start, end};
	return {start: Math.max(region.start, paragraph[0]), end: Math.min(region.end, Math.max(end, paragraph[1]))};
};
