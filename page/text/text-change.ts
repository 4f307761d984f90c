import type {Span} from '../../engine/model/draft.ts';

/** The smallest change between two texts: `[start, end)` of the old one became `text`. */
export type TextChange = {readonly start: number; readonly end: number; readonly text: string};

const isLow = (unit: number): boolean => unit >= 0xdc00 && unit <= 0xdfff;
const isHigh = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;

/** The smallest change from `old` to `now`; never splits a surrogate pair. */
export const changeBetween = (old: string, now: string): TextChange => {
	const most = Math.min(old.length, now.length);
	let start = 0;
	while (start < most && old.charCodeAt(start) === now.charCodeAt(start)) start++;
	if (start > 0 && isHigh(old.charCodeAt(start - 1))) start--;
	let tail = 0;
	while (tail < most - start && old.charCodeAt(old.length - 1 - tail) === now.charCodeAt(now.length - 1 - tail)) tail++;
	if (tail > 0 && isLow(old.charCodeAt(old.length - tail))) tail--;
	return {start, end: old.length - tail, text: now.slice(start, now.length - tail)};
};

/** Where a span is after a change; `undefined` when the change touched it. */
export const shiftSpan = ([start, end]: Span, change: TextChange): Span | undefined => {
	if (end <= change.start) return [start, end];
	const by = change.text.length - (change.end - change.start);
	return start >= change.end ? [start + by, end + by] : undefined;
};
