import type {Span} from '../../model/draft.ts';
import {matchesOf} from '../../text/matches-of.ts';
import type {SignalFinder} from './phrases.ts';

const figure = /\d+(?:[.,:]\d+)*/g;

const figuresIn = (text: string): ReadonlySet<string> => new Set(text.match(figure) ?? []);

/** Figures of the sentence that the published text did not have; none for a new text. */
export const numbersChanged: SignalFinder = (text, {start, end}, {draft}) => {
	if (draft.published === undefined) return [];
	const before = figuresIn(draft.published);
	if (before.size === 0) return [];
	const spans: Span[] = [];
	for (const match of matchesOf(text.folded.slice(start, end), figure)) {
		if (!before.has(match[0])) spans.push([start + match.index, start + match.index + match[0].length]);
	}
	return spans;
};
