import type {Measure} from '../../../model/condition.ts';
import type {Span} from '../../../model/draft.ts';
import type {Region} from '../condition-node.ts';
import {wordsIn} from '../region-words.ts';
import type {Measurement, Measurer} from './measurer.ts';

type LayoutMeasure = Extract<
	Measure,
	'paragraphs' | 'lines' | 'short-lines-share' | 'first-line-characters' | 'emoji-bullets'
>;

const inside = (spans: readonly Span[], {start, end}: Region): readonly Span[] =>
	spans.filter(span => span[0] >= start && span[1] <= end);

const linesIn = (region: Region): readonly Span[] => inside(region.searchedText.text.lines, region);

const shortShare = (region: Region): number => {
	const lines = linesIn(region);
	const short = lines.filter(([start, end]) => wordsIn({searchedText: region.searchedText, start, end}) < 8);
	return lines.length ? (100 * short.length) / lines.length : 0;
};

const firstLine = (region: Region): Measurement => {
	const [line] = linesIn(region);
	return line ? {value: line[1] - line[0], hits: [{start: line[0], end: line[1]}]} : {value: 0};
};

const emojiBullets = (region: Region): Measurement => {
	const starts = new Set(linesIn(region).map(([start]) => start));
	const hits = region.searchedText.text.emoji
		.filter(([start]) => starts.has(start))
		.map(([start, end]) => ({start, end}));
	return {value: hits.length, hits};
};

/** Measures of lines and paragraphs; a short line has fewer than eight words, a share is 0–100 per cent. */
export const measureLayout: Readonly<Record<LayoutMeasure, Measurer>> = {
	paragraphs: region => ({value: inside(region.searchedText.text.paragraphs, region).length}),
	lines: region => ({value: linesIn(region).length}),
	'short-lines-share': region => ({value: shortShare(region)}),
	'first-line-characters': firstLine,
	'emoji-bullets': emojiBullets,
};
