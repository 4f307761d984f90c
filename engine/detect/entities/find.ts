import type {Facts} from '../../model/check-context.ts';
import type {Span} from '../../model/draft.ts';
import type {Text} from '../../text/text.ts';

/** Finds one kind of thing in a text: spans in units of `text.folded`, in order, not overlapping; empty when there is none. */
export type EntityFinder = (text: Text, facts: Facts) => readonly Span[];

/** The spans of all matches of a global expression that `keep` lets pass; `keep` sees the match and the whole string. */
export const findMatches = (
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

/** The UTF-16 units right before a place, at most `size`; where a cue may stand. */
export const textBefore = (string: string, start: number, size: number): string =>
	string.slice(Math.max(0, start - size), start);
