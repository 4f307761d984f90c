/** A rectangle in CSS pixels of the viewport, as `getBoundingClientRect` gives it. */
export type ViewportRect = {
	readonly left: number;
	readonly top: number;
	readonly right: number;
	readonly bottom: number;
};

/** Width and height in CSS pixels. */
export type Size = {readonly width: number; readonly height: number};

/** Which edge of a card lines up with the same edge of what it belongs to. */
export type CardEdge = 'left' | 'right';

/** What a card is placed beside and what it keeps off, most precious first: the words it means, the publish control, the open sidebar. */
export type CardSurroundings = {
	readonly at: ViewportRect;
	readonly edge: CardEdge;
	readonly avoid: readonly ViewportRect[];
	readonly viewport: Size;
};

/** A place for a card: its upper left corner, and the height it may have there. */
export type CardPlace = {readonly left: number; readonly top: number; readonly height: number};

const GAP = 8;
const EDGE = 8;

/** A card lower than this shows neither its words nor its buttons; then it rather covers something. */
const LOWEST = 132;

const within = (value: number, most: number): number => Math.max(EDGE, Math.min(value, most - EDGE));

const overlap = (one: ViewportRect, other: ViewportRect): number =>
	Math.max(0, Math.min(one.right, other.right) - Math.max(one.left, other.left)) *
	Math.max(0, Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top));

const boxAt = (left: number, top: number, {width, height}: Size): ViewportRect => ({
	left,
	top,
	right: left + width,
	bottom: top + height,
});

const isSeen = ({left, top, right, bottom}: ViewportRect, {width, height}: Size): boolean =>
	right > 0 && bottom > 0 && left < width && top < height;

type Tried = {readonly left: number; readonly top: number; readonly covered: number; readonly far: number};

// In line with what it belongs to first, then beside anything that is in the way, then at the edges of the viewport.
const lefts = ({at, edge, avoid, viewport}: CardSurroundings, {width}: Size): number[] => {
	const own = edge === 'left' ? [at.left, at.right - width] : [at.right - width, at.left];
	const beside = avoid.flatMap(({left, right}) => [left - GAP - width, right + GAP]);
	return [...own, ...beside, EDGE, viewport.width].map(left => within(left, viewport.width - width));
};

const tops = ({at, avoid, viewport}: CardSurroundings, {height}: Size): number[] => {
	const beside = avoid.flatMap(({top, bottom}) => [bottom + GAP, top - GAP - height]);
	return [at.bottom + GAP, at.top - GAP - height, ...beside, EDGE, viewport.height].map(top =>
		within(top, viewport.height - height),
	);
};

// What comes first among those to keep off weighs most, however large the others are.
const coveredBy = (box: ViewportRect, avoid: readonly ViewportRect[]): number =>
	avoid.reduce((sum, each, index) => sum + overlap(box, each) * 10 ** (2 * (avoid.length - index)), 0);

const distance = (box: ViewportRect, {at, edge}: CardSurroundings): number => {
	const down = Math.max(0, box.top - at.bottom, at.top - box.bottom);
	const aside = Math.max(0, box.left - at.right, at.left - box.right);
	// Over it rather than far off, under it rather than over it, in line rather than shifted.
	return down + aside + (box.top >= at.bottom ? 0 : 1) + Math.abs(box[edge] - at[edge]) / 1000;
};

const best = (around: CardSurroundings, size: Size): Tried => {
	const tried = lefts(around, size).flatMap(left =>
		tops(around, size).map(top => {
			const box = boxAt(left, top, size);
			return {left, top, covered: coveredBy(box, around.avoid), far: distance(box, around)};
		}),
	);
	const nothing = {left: EDGE, top: EDGE, covered: Number.POSITIVE_INFINITY, far: 0};
	return tried.reduce(
		(least, each) =>
			each.covered < least.covered || (each.covered === least.covered && each.far < least.far) ? each : least,
		nothing,
	);
};

const heightsFor = ({height}: Size): number[] =>
	[height, height * 0.75, height * 0.5, LOWEST].map(Math.floor).filter(each => each === height || each >= LOWEST);

/**
 * Where a card goes: in line with the `edge` of `at`, under it where nothing is covered there, else over it, else beside, inside the viewport; lower
 * than it would be, so that it scrolls, before it covers what it keeps off. It covers something only where all free room is too low to read it in.
 */
export function cardPosition(surroundings: CardSurroundings, card: Size): CardPlace {
	const {viewport, at} = surroundings;
	const around = {...surroundings, avoid: [at, ...surroundings.avoid].filter(each => isSeen(each, viewport))};
	for (const height of heightsFor(card)) {
		const {left, top, covered} = best(around, {width: card.width, height});
		if (covered === 0) return {left, top, height};
	}
	const {left, top} = best(around, card);
	return {left, top, height: card.height};
}
