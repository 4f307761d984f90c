import type {Size, ViewportRect} from './card-position.ts';

const GAP = 8;

/** Where a handle would stand of its own accord: below the bar nearly every network has at the top. */
const TOP = 96;

const overlaps = (one: ViewportRect, other: ViewportRect): boolean =>
	one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;

/**
 * Where a handle stands at an edge of the viewport without covering any of the boxes `avoid`, nearest to where it would stand of its own accord, the
 * right edge first; `undefined` where there is no such place, so that it is not shown.
 */
export const placeHandle = (
	avoid: readonly ViewportRect[],
	{width, height}: Size,
	viewport: Size,
): {readonly left: number; readonly top: number} | undefined => {
	const lowest = viewport.height - height - GAP;
	const own = Math.min(TOP, lowest);
	const tops = [own, GAP, lowest, ...avoid.flatMap(each => [each.top - height - GAP, each.bottom + GAP])]
		.filter(top => top >= GAP && top <= lowest)
		.toSorted((one, other) => Math.abs(one - own) - Math.abs(other - own));
	const places = [viewport.width - width - GAP, GAP].flatMap(left => tops.map(top => ({left, top})));
	const isFree = ({left, top}: {left: number; top: number}): boolean =>
		!avoid.some(each => overlaps({left, top, right: left + width, bottom: top + height}, each));
	return places.find(isFree);
};
