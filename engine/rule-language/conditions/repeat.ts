import type {ConditionOf, RepeatName} from '../../model/condition.ts';
import {unknownName} from '../../model/unknown-name.ts';
import {decidingBound} from './compare.ts';
import type {CheckRun, ConditionBuilder, ConditionNode, Hit, Region} from './condition-node.ts';
import {wordRange} from './region-words.ts';

/** Words of fewer letters carry no topic. */
const shortestContentWord = 5;

const regionWords = (region: Region): Hit[] => {
	const {folded, wordStarts, wordEnds} = region.searchedText.text;
	const [first, after] = wordRange(region);
	return Array.from({length: after - first}, (_, index) => {
		const start = wordStarts[first + index] ?? 0;
		const end = wordEnds[first + index] ?? 0;
		return {start, end, key: folded.slice(start, end)};
	});
};

const isContent = ({start, end}: Hit): boolean => end - start >= shortestContentWord;

const biggestGroup = (hits: readonly Hit[]): readonly Hit[] => {
	const groups = new Map<unknown, Hit[]>();
	for (const hit of hits) {
		const group = groups.get(hit.key);
		if (group) group.push(hit);
		else groups.set(hit.key, [hit]);
	}
	return [...groups.values()].reduce<readonly Hit[]>((best, group) => (group.length > best.length ? group : best), []);
};

const longestRow = (hits: readonly Hit[]): readonly Hit[] => {
	let best: readonly Hit[] = [];
	let from = 0;
	hits.forEach((hit, index) => {
		if (hit.key !== hits[index - 1]?.key) from = index;
		if (index + 1 - from > best.length) best = hits.slice(from, index + 1);
	});
	return best;
};

const firstWords = (region: Region, blocks: readonly {readonly start: number; readonly end: number}[]): Hit[] =>
	blocks
		.filter(({start, end}) => start >= region.start && end <= region.end)
		.flatMap(({start, end}) => regionWords({searchedText: region.searchedText, start, end}).slice(0, 1));

const stemOf = (word: string): string => word.slice(0, Math.max(shortestContentWord, word.length - 3));

const parentWords = (region: Region, {parent}: CheckRun): readonly Hit[] => {
	if (!parent) return [];
	const whole = {searchedText: parent, start: 0, end: parent.text.folded.length};
	const asked = new Set(
		regionWords(whole)
			.filter(isContent)
			.map(({key}) => stemOf(String(key))),
	);
	return regionWords(region).filter(hit => isContent(hit) && asked.has(stemOf(String(hit.key))));
};

const repeated: Readonly<Record<RepeatName, (region: Region, run: CheckRun) => readonly Hit[]>> = {
	word: region => biggestGroup(regionWords(region).filter(isContent)),
	'sentence-start': region => longestRow(firstWords(region, region.searchedText.text.sentences)),
	'line-start': region =>
		longestRow(
			firstWords(
				region,
				region.searchedText.text.lines.map(([start, end]) => ({start, end})),
			),
		),
	'parent-word': parentWords,
};

/**
 * Counts what comes back: the commonest word of five letters and more, sentences or lines in a row that begin with the same word,
 * or words of the parent taken up again (compared by their beginning).
 */
export const compileRepeat = (
	{repeat}: ConditionOf<'repeat'>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const find = Object.hasOwn(repeated, repeat.of) ? repeated[repeat.of] : undefined;
	if (!find) builder.error(`${path}.repeat.of`, 'repeat-unknown', unknownName('repeat-unknown', repeat.of));
	return (run, region) => {
		const hits = find?.(region, run) ?? [];
		const held = decidingBound(hits.length, repeat, run.place);
		return held && {hits, count: hits.length, limit: held.limit};
	};
};
