/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` gives it. */
export type Place = {readonly left: number; readonly top: number; readonly right: number; readonly bottom: number};

/** Width and height in CSS pixels. */
export type Size = {readonly width: number; readonly height: number};

const GAP = 8;
const EDGE = 8;

const within = (value: number, most: number) => Math.max(EDGE, Math.min(value, most - EDGE));

/** Which edge of a card lines up with the same edge of what it belongs to. */
export type Edge = 'left' | 'right';

/**
 * Where a card's upper left corner goes: in line with the `edge` of `at`, under it where it fits, else over it, else on the
 * side with more room, pushed inside the viewport. The card covers `at` only when neither side holds it.
 */
export function placeCard(at: Place, edge: Edge, card: Size, viewport: Size): {left: number; top: number} {
	const left = within(edge === 'left' ? at.left : at.right - card.width, viewport.width - card.width);
	const below = at.bottom + GAP;
	const above = at.top - GAP - card.height;
	const fitsBelow = below + card.height <= viewport.height - EDGE;
	const prefersBelow = fitsBelow || (above < EDGE && viewport.height - at.bottom >= at.top);
	return {left, top: within(prefersBelow ? below : above, viewport.height - card.height)};
}
