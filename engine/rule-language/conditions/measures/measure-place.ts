import type {Measure} from '../../../model/condition.ts';
import {draftLength, draftMax} from '../../../text/length/draft-length.ts';
import type {Measurer} from './measurer.ts';

type PlaceMeasure = Extract<Measure, 'length' | 'limit-usage' | 'past-fold' | 'pictures' | 'days-since-last-post'>;

const usage: Measurer = (_, run) => {
	const max = draftMax(run.draft);
	return max ? {value: (100 * draftLength(run.draft)) / max, limit: max} : undefined;
};

const pastFold: Measurer = (_, run) => {
	const fold = run.draft.limit?.fold;
	return fold === undefined ? undefined : {value: Math.max(0, draftLength(run.draft) - fold), limit: fold};
};

/** Measures the network or the caller knows: of the whole draft, whatever the region. `limit-usage` is in per cent. */
export const measurePlace: Readonly<Record<PlaceMeasure, Measurer>> = {
	length: (_, {draft}) => {
		const limit = draftMax(draft);
		return {value: draftLength(draft), ...(limit !== undefined && {limit})};
	},
	'limit-usage': usage,
	'past-fold': pastFold,
	pictures: (_, {draft}) => ({value: draft.pictures.filter(({kind}) => kind === 'picture').length}),
	'days-since-last-post': (_, {facts}) =>
		facts.daysSinceLastPost === undefined ? undefined : {value: facts.daysSinceLastPost},
};
