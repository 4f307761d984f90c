import type {ConditionResult, Hit, Region} from './condition-node.ts';

/** Holds without a place. */
export const holdsWithoutPlace: ConditionResult = {hits: []};

/** `ConditionResult` with these hits; undefined when there is none. */
export const resultFromHits = (hits: readonly Hit[]): ConditionResult | undefined => (hits.length ? {hits} : undefined);

/** The hits that lie in a region. */
export const hitsIn = (hits: readonly Hit[], {searchedText, start, end}: Region): readonly Hit[] =>
	start === 0 && end === searchedText.text.folded.length
		? hits
		: hits.filter(hit => hit.start >= start && hit.end <= end);

/** All hits together, with the first number and limit that is there. */
export const mergeResults = (parts: readonly ConditionResult[]): ConditionResult => {
	const [first] = parts;
	if (first && parts.length === 1) return first;
	const counted = parts.find(({count}) => count !== undefined);
	return {
		hits: parts.flatMap(({hits}) => hits),
		...(counted?.count !== undefined && {count: counted.count}),
		...(counted?.limit !== undefined && {limit: counted.limit}),
	};
};
