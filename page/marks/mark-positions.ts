import type {Span} from '../../engine/model/draft.ts';
import type {Tip} from '../../engine/model/tip.ts';
import {shiftSpan, type TextChange} from '../text/text-change.ts';

/** One place a tip speaks of, in the text as it is now; `waits` while its mark would come up in the word being written. */
export type TipPosition = {readonly tip: Tip; readonly span: Span; readonly waits: boolean};

const restOfWord = /^[\p{L}\p{N}'’-]*$/u;

/** True when the caret stands in or at the end of the last word of a span. */
export const isAtCaret = ([start, end]: Span, text: string, caret: number | undefined): boolean =>
	caret !== undefined && caret > start && (caret <= end || restOfWord.test(text.slice(end, Math.min(caret, end + 64))));

const nameOf = ({tip, span}: Pick<TipPosition, 'tip' | 'span'>): string => `${tip.rule} ${span[0]} ${span[1]}`;

/** The places of tips found in a text that has since had one change; those the change touched are left out. */
export const locateTips = (tips: readonly Tip[], change: TextChange): TipPosition[] =>
	tips.flatMap(tip =>
		tip.spans.flatMap(span => {
			const now = shiftSpan(span, change);
			return now ? {tip, span: now, waits: false} : [];
		}),
	);

/** The places after one more change. */
export const movePositions = (places: readonly TipPosition[], change: TextChange): TipPosition[] =>
	places.flatMap(place => {
		const span = shiftSpan(place.span, change);
		return span ? {...place, span} : [];
	});

/** The same places, of which those not already shown wait while the caret is in their word. */
export const withWaiting = (
	places: readonly TipPosition[],
	before: readonly TipPosition[],
	text: string,
	caret: number | undefined,
): TipPosition[] => {
	const shown = new Set(before.filter(({waits}) => !waits).map(nameOf));
	return places.map(place => ({...place, waits: !shown.has(nameOf(place)) && isAtCaret(place.span, text, caret)}));
};

/** The same places in a text that was judged once more, as after a tip was brought back: only what waited before goes on waiting. */
export const withWaitingOnly = (
	places: readonly TipPosition[],
	before: readonly TipPosition[],
	text: string,
	caret: number | undefined,
): TipPosition[] => {
	const waiting = new Set(before.filter(({waits}) => waits).map(nameOf));
	return places.map(place => ({...place, waits: waiting.has(nameOf(place)) && isAtCaret(place.span, text, caret)}));
};
