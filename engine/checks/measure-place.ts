import type {Measure} from '../condition.ts';
import {lengthOf} from '../counting.ts';
import type {Draft} from '../draft.ts';
import type {Measurer} from './measure.ts';
import type {Run} from './node.ts';

type PlaceMeasure = Extract<Measure, 'length' | 'limit-usage' | 'past-fold' | 'pictures' | 'days-since-last-post'>;

const leadingMentions = /^(?:\s*@\w{1,15}(?!\w))+\s*/;

/** X does not count the names it puts first in a reply itself (docs.x.com, counting characters, read 2026-11-22); who typed them cannot be told. */
const countedText = ({platform, surface, text}: Draft): string =>
	platform === 'x' && surface === 'reply' ? text.replace(leadingMentions, '') : text;

const networkLength = ({draft}: Run): number => lengthOf(countedText(draft), draft.limit?.count ?? 'utf16');

const usage: Measurer = (_, run) => {
	const max = run.draft.limit?.max;
	return max ? {value: (100 * networkLength(run)) / max, limit: max} : undefined;
};

const pastFold: Measurer = (_, run) => {
	const fold = run.draft.limit?.fold;
	return fold === undefined ? undefined : {value: Math.max(0, networkLength(run) - fold), limit: fold};
};

/** Measures the network or the caller knows: of the whole draft, whatever the region. `limit-usage` is in per cent. */
export const measurePlace: Readonly<Record<PlaceMeasure, Measurer>> = {
	length: (_, run) => ({value: networkLength(run), ...(run.draft.limit && {limit: run.draft.limit.max})}),
	'limit-usage': usage,
	'past-fold': pastFold,
	pictures: (_, {draft}) => ({value: draft.pictures.filter(({kind}) => kind === 'picture').length}),
	'days-since-last-post': (_, {facts}) =>
		facts.daysSinceLastPost === undefined ? undefined : {value: facts.daysSinceLastPost},
};
