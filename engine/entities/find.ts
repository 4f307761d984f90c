import type {Span} from '../draft.ts';
import type {Facts} from '../facts.ts';
import type {Text} from '../text/text.ts';

/** Finds one kind of thing in a text: spans in units of `text.folded`, in order, not overlapping; empty when there is none. */
export type Finder = (text: Text, facts: Facts) => readonly Span[];

/** The spans of all matches of a global expression that `keep` lets pass; `keep` sees the match and the whole string. */
export const find = (
	string: string,
	expression: RegExp,
	keep?: (match: RegExpExecArray, string: string) => boolean,
): Span[] => {
	const spans: Span[] = [];
	expression.lastIndex = 0;
	for (let match = expression.exec(string); match; match = expression.exec(string)) {
		if (match[0] === '') expression.lastIndex++;
		else if (!keep || keep(match, string)) spans.push([match.index, match.index + match[0].length]);
	}
	return spans;
};

/** Spans sorted by start, the longer first where two start together, and those that overlap an earlier one dropped. */
export const tidy = (spans: readonly Span[]): readonly Span[] => {
	const kept: Span[] = [];
	for (const span of [...spans].sort((a, b) => a[0] - b[0] || b[1] - a[1])) {
		const last = kept.at(-1);
		if (!last || span[0] >= last[1]) kept.push(span);
	}
	return kept;
};

/** The UTF-16 units right before a place, at most `size`; where a cue may stand. */
export const beforeOf = (string: string, start: number, size: number): string =>
	string.slice(Math.max(0, start - size), start);
