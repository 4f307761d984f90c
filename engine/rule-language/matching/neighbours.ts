import type {Hit} from '../conditions/condition-node.ts';
import type {NeighbourConditions, Neighbours} from './search-index.ts';

/** A place in the folded text. */
type HitSpan = {readonly start: number; readonly end: number};

const besideMark = (text: string, marks: readonly string[], edge: number, before: boolean): boolean => {
	const around = before ? text.slice(Math.max(0, edge - 12), edge).trimEnd() : text.slice(edge, edge + 12).trimStart();
	return marks.some(mark => (before ? around.endsWith(mark) : around.startsWith(mark)));
};

const onlyJoins = /^[\s\-'"*_(),]*$/;

const besideWord = (text: string, others: readonly Hit[], {start, end}: HitSpan, before: boolean): boolean =>
	others.some(other => {
		const [from, to] = before ? [other.end, start] : [end, other.start];
		return from <= to && to - from < 12 && onlyJoins.test(text.slice(from, to));
	});

/** The hits of a leaf. */
type HitsOf = (leaf: number) => readonly Hit[];

const isBeside = (text: string, hitsOf: HitsOf, place: HitSpan, {marks, leaf}: Neighbours, before: boolean): boolean =>
	besideMark(text, marks, before ? place.start : place.end, before) ||
	(leaf !== undefined && besideWord(text, hitsOf(leaf), place, before));

/** True when what must stand directly beside a place does, and what must not does not. */
export const hasNeighbours = (
	text: string,
	hitsOf: HitsOf,
	place: HitSpan,
	{before, after, notBefore, notAfter}: NeighbourConditions,
): boolean => {
	const has = (neighbours: Neighbours, isBefore: boolean): boolean =>
		isBeside(text, hitsOf, place, neighbours, isBefore);
	return (
		(!before || has(before, true)) &&
		(!after || has(after, false)) &&
		!(notBefore && has(notBefore, true)) &&
		!(notAfter && has(notAfter, false))
	);
};
