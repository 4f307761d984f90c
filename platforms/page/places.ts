import type {Span} from '../../engine/draft.ts';
import type {Tip} from '../../engine/tip.ts';
import {type Change, shifted} from './shift.ts';

/** One place a tip speaks of, in the text as it is now; `waits` while its mark would come up in the word being written. */
export type TipPlace = {readonly tip: Tip; readonly span: Span; readonly waits: boolean};

const restOfWord = /^[\p{L}\p{N}'’-]*$/u;

/** True when the caret stands in or at the end of the last word of a span. */
export const isAtCaret = ([start, end]: Span, text: string, caret: number | undefined): boolean =>
	caret !== undefined && caret > start && (caret <= end || restOfWord.test(text.slice(end, Math.min(caret, end + 64))));

const nameOf = ({tip, span}: Pick<TipPlace, 'tip' | 'span'>): string => `${tip.rule} ${span[0]} ${span[1]}`;

/** The places of tips found in a text that has since had one change; those the change touched are left out. */
export const placesOf = (tips: readonly Tip[], change: Change): TipPlace[] =>
	tips.flatMap(tip =>
		tip.spans.flatMap(span => {
			const now = shifted(span, change);
			return now ? {tip, span: now, waits: false} : [];
		}),
	);

/** The places after one more change. */
export const movedBy = (places: readonly TipPlace[], change: Change): TipPlace[] =>
	places.flatMap(place => {
		const span = shifted(place.span, change);
		return span ? {...place, span} : [];
	});

/** The same places, of which those not already shown wait while the caret is in their word. */
export const waitingAt = (
	places: readonly TipPlace[],
	before: readonly TipPlace[],
	text: string,
	caret: number | undefined,
): TipPlace[] => {
	const shown = new Set(before.filter(({waits}) => !waits).map(nameOf));
	return places.map(place => ({...place, waits: !shown.has(nameOf(place)) && isAtCaret(place.span, text, caret)}));
};
