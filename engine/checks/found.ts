import type {Found, Hit, Region} from './node.ts';

/** Holds without a place. */
export const holds: Found = {hits: []};

/** `Found` with these hits; undefined when there is none. */
export const foundAt = (hits: readonly Hit[]): Found | undefined => (hits.length ? {hits} : undefined);

/** The hits that lie in a region. */
export const hitsIn = (hits: readonly Hit[], {side, start, end}: Region): readonly Hit[] =>
	start === 0 && end === side.text.folded.length ? hits : hits.filter(hit => hit.start >= start && hit.end <= end);

/** The whole text of the region's side. */
export const wholeOf = ({side}: Region): Region => ({side, start: 0, end: side.text.folded.length});

/** All hits together, with the first number and limit that is there. */
export const joinFound = (parts: readonly Found[]): Found => {
	const [first] = parts;
	if (first && parts.length === 1) return first;
	const counted = parts.find(({count}) => count !== undefined);
	return {
		hits: parts.flatMap(({hits}) => hits),
		...(counted?.count !== undefined && {count: counted.count}),
		...(counted?.limit !== undefined && {limit: counted.limit}),
	};
};
