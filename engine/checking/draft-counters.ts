import {entities} from '../detect/entities/index.ts';
import type {Draft} from '../model/draft.ts';
import {analyseText} from '../text/analyse-text.ts';
import {draftLength, draftMax} from '../text/length/draft-length.ts';
import type {Text} from '../text/text.ts';

/** The network's own numbers for a draft: length in its unit, its limit and fold, hashtags, and pictures without alt text. */
export type DraftCounters = {
	readonly length: number;
	readonly max?: number;
	readonly fold?: number;
	readonly hashtags: number;
	readonly pictures: number;
	readonly missingAlt: number;
	/** Pictures whose alt text the page does not show. */
	readonly unknownAlt: number;
};

/** Counts a draft as its network does; UTF-16 units where the network's way is unknown. `read` is its text made ready, for a caller that has it. */
export const countDraft = (draft: Draft, read?: Text): DraftCounters => {
	const {text, limit, pictures} = draft;
	const whole = read?.raw.length === text.length ? read : analyseText(text);
	const max = draftMax(draft);
	const stills = pictures.filter(({kind}) => kind === 'picture');
	return {
		length: draftLength(draft),
		...(max !== undefined && {max}),
		...(limit?.fold !== undefined && {fold: limit.fold}),
		hashtags: entities.hashtag(whole, {}).length,
		pictures: stills.length,
		missingAlt: stills.filter(({alt}) => alt === '').length,
		unknownAlt: stills.filter(({alt}) => alt === undefined).length,
	};
};
