import {lengthOf} from './counting.ts';
import type {Draft} from './draft.ts';
import {entities} from './entities/index.ts';
import {readText} from './text/read-text.ts';

/** The network's own numbers for a draft: length in its unit, its limit and fold, hashtags, and pictures without alt text. */
export type Counters = {
	readonly length: number;
	readonly max?: number;
	readonly fold?: number;
	readonly hashtags: number;
	readonly pictures: number;
	readonly missingAlt: number;
};

/** Counts a draft as its network does; UTF-16 units where the network's way is unknown. */
export const countersOf = ({text, limit, pictures}: Draft): Counters => {
	const stills = pictures.filter(({kind}) => kind === 'picture');
	return {
		length: lengthOf(text, limit?.count ?? 'utf16'),
		...(limit && {max: limit.max}),
		...(limit?.fold !== undefined && {fold: limit.fold}),
		hashtags: entities.hashtag(readText(text), {}).length,
		pictures: stills.length,
		missingAlt: stills.filter(({alt}) => alt === '').length,
	};
};
