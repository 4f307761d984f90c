import type {Span} from '../model/draft.ts';
import {matchesOf} from './matches-of.ts';
import type {Text} from './text.ts';

/** All matches of a global expression as spans. */
export const matchSpans = (text: string, expression: RegExp): Span[] =>
	matchesOf(text, expression).map(match => [match.index, match.index + match[0].length] as const);

/** The same ground covered by spans that are sorted and apart; empty spans are left out. */
export const mergeSpans = (spans: readonly Span[]): readonly Span[] => {
	if (spans.length < 2) return spans;
	const merged: [number, number][] = [];
	for (const [start, end] of spans.toSorted((a, b) => a[0] - b[0])) {
		const last = merged.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else if (end > start) merged.push([start, end]);
	}
	return merged;
};

/** Index of the first of the sorted, disjoint spans that ends after `place`; their number when there is none. */
export const firstEndingAfter = (spans: readonly Span[], place: number): number => {
	let low = 0;
	let high = spans.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((spans[middle]?.[1] ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	return low;
};

/** True when `[start, end)` shares a unit with one of the sorted, disjoint spans. */
export const touches = (spans: readonly Span[], start: number, end: number): boolean => {
	if (spans.length === 0) return false;
	const next = spans[firstEndingAfter(spans, start)];
	return next !== undefined && next[0] < end;
};

/** True when `[start, end)` lies in one of the sorted, disjoint spans without being the whole of it. */
export const liesInside = (spans: readonly Span[], start: number, end: number): boolean => {
	const next = spans[firstEndingAfter(spans, start)];
	return next !== undefined && next[0] <= start && end <= next[1] && end - start < next[1] - next[0];
};
/** Spans sorted by start, the longer first where two start together, and those that overlap an earlier one dropped. */
export const withoutOverlaps = (spans: readonly Span[]): readonly Span[] => {
	const kept: Span[] = [];
	for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
		const last = kept.at(-1);
		if (!last || span[0] >= last[1]) kept.push(span);
	}
	return kept;
};
/** Index of the first sentence that ends after a place; the number of sentences when there is none. */
export const sentenceIndexAt = ({sentences}: Text, place: number): number => {
	let low = 0;
	let high = sentences.length;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sentences[middle]?.end ?? 0) > place) high = middle;
		else low = middle + 1;
	}
	return low;
};

/** Index of the first word that begins at or after a place; the number of words when there is none. */
export const firstWordFrom = ({wordStarts, wordCount}: Text, start: number): number => {
	let low = 0;
	let high = wordCount;
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((wordStarts[middle] ?? 0) < start) low = middle + 1;
		else high = middle;
	}
	return low;
};
