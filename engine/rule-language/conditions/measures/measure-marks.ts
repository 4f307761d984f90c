import type {Measure} from '../../../model/condition.ts';
import type {Span} from '../../../model/draft.ts';
import {matchSpans} from '../../../text/spans.ts';
import type {Hit, Region} from '../condition-node.ts';
import {wordRange} from '../region-words.ts';
import type {Measurement, Measurer} from './measurer.ts';

type MarkMeasure = Extract<
	Measure,
	| 'capitals-share'
	| 'capital-words'
	| 'capital-run'
	| 'exclamations'
	| 'exclamation-run'
	| 'question-marks'
	| 'emoji'
	| 'emoji-run'
	| 'styled-letters'
	| 'hashtags'
	| 'hashtag-run'
	| 'mentions'
	| 'mention-run'
	| 'links'
	| 'arrows'
>;

const within = (spans: readonly Span[], {start, end}: Region): Hit[] =>
	spans.filter(span => span[0] >= start && span[1] <= end).map(([from, to]) => ({start: from, end: to}));

const counted = (hits: readonly Hit[]): Measurement => ({value: hits.length, hits});

const marks = (region: Region, mark: string): Measurement => {
	const {folded} = region.searchedText.text;
	const hits: Hit[] = [];
	for (let at = folded.indexOf(mark, region.start); at >= 0 && at < region.end; at = folded.indexOf(mark, at + 1)) {
		hits.push({start: at, end: at + 1});
	}
	return counted(hits);
};

// What stands after one may be another part of the publication.
const blankLine = /\n\s*\n/;

const isJoining = (gap: string, between: RegExp): boolean => between.test(gap) && !blankLine.test(gap);

/** The longest row of hits with nothing but `between` in between and no blank line, as one hit. */
const longestRun = (hits: readonly Hit[], {searchedText}: Region, between: RegExp): Measurement => {
	let value = 0;
	let best: Hit | undefined;
	let length = 0;
	let from = 0;
	hits.forEach((hit, index) => {
		const last = hits[index - 1];
		const joined =
			last !== undefined &&
			hit.start - last.end < 12 &&
			isJoining(searchedText.text.folded.slice(last.end, hit.start), between);
		length = joined ? length + 1 : 1;
		if (!joined) from = hit.start;
		if (length > value) [value, best] = [length, {start: from, end: hit.end}];
	});
	return {value, hits: best ? [best] : []};
};

const isCapitals = (cased: string, start: number, end: number): boolean => {
	const word = cased.slice(start, end);
	return word.length >= 2 && word === word.toUpperCase() && word !== word.toLowerCase() && /^\p{L}+$/u.test(word);
};

const capitalWords = (region: Region): Hit[] => {
	const {cased, wordStarts, wordEnds} = region.searchedText.text;
	const [first, after] = wordRange(region);
	const hits: Hit[] = [];
	for (let word = first; word < after; word++) {
		const start = wordStarts[word] ?? 0;
		const end = wordEnds[word] ?? 0;
		if (
			cased.charCodeAt(start + 1) !== region.searchedText.text.folded.charCodeAt(start + 1) &&
			isCapitals(cased, start, end)
		)
			hits.push({start, end});
	}
	return hits;
};

const capitalsShare = ({searchedText, start, end}: Region): number => {
	const text = searchedText.text.cased.slice(start, end);
	const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
	const letters = capitals === 0 ? 0 : (text.match(/\p{L}/gu)?.length ?? 0);
	return letters < 20 ? 0 : (100 * capitals) / letters;
};

const styled = /[\u{1d400}-\u{1d7ff}\uff21-\uff5a]/gu;

const styledLetters = (region: Region): Measurement => {
	const {folded, cased} = region.searchedText.text;
	return /[\ud835\uff21-\uff5a]/.test(folded) ? counted(within(matchSpans(cased, styled), region)) : {value: 0};
};

/** Measures of capitals, marks, emoji, tags and links. A share is 0–100 per cent; capitals count in words of two letters and more. */
export const measureMarks: Readonly<Record<MarkMeasure, Measurer>> = {
	'capitals-share': region => ({value: capitalsShare(region)}),
	'capital-words': region => counted(capitalWords(region)),
	'capital-run': region => longestRun(capitalWords(region), region, /^[\s,!]*$/),
	exclamations: region => marks(region, '!'),
	'exclamation-run': region => longestRun(marks(region, '!').hits ?? [], region, /^\??$/),
	'question-marks': region => marks(region, '?'),
	emoji: region => counted(within(region.searchedText.text.emoji, region)),
	'emoji-run': region => longestRun(within(region.searchedText.text.emoji, region), region, /^\s*$/),
	'styled-letters': styledLetters,
	hashtags: region => counted(within(region.searchedText.text.hashtags, region)),
	'hashtag-run': region => longestRun(within(region.searchedText.text.hashtags, region), region, /^[\s,]*$/),
	mentions: region => counted(within(region.searchedText.text.mentions, region)),
	'mention-run': region => longestRun(within(region.searchedText.text.mentions, region), region, /^[\s,]*$/),
	arrows: region => counted(within(matchSpans(region.searchedText.text.folded, /[→➡➔]/g), region)),
	links: (region, {draft, ownText}) => {
		const hits = within(region.searchedText.text.urls, region);
		return {value: region.searchedText === ownText ? Math.max(hits.length, draft.links.length) : hits.length, hits};
	},
};
