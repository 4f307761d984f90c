import {
	type CardEdge,
	type CardPlace,
	cardPosition,
	type Size,
	type ViewportRect,
} from '../../page/overlay/card-position.ts';

/** What a card stands beside, and what it keeps off, most precious first; CSS pixels of the viewport. */
export type CardSpot = {readonly at: ViewportRect; readonly avoid: readonly ViewportRect[]};

const EDGE = 8;

/** The viewport without its edges, in CSS pixels. */
export const roomForCard = (): Size => ({width: innerWidth - 2 * EDGE, height: innerHeight - 2 * EDGE});

/** A box for a card of this size at its spot; lower than the card where only that keeps off what is there. */
export const boxAtSpot = (spot: CardSpot, edge: CardEdge, size: Size): CardPlace & Size => ({
	width: size.width,
	...cardPosition({...spot, edge, viewport: {width: innerWidth, height: innerHeight}}, size),
});
