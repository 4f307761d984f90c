import {withoutTracking} from '../../text/link-tracking.ts';
import {withoutOverlaps} from '../../text/spans.ts';
import {type EntityFinder, findMatches} from './find.ts';

/** Web addresses with a scheme, with www, or bare with a usual ending; punctuation after them left out. */
export const url: EntityFinder = ({urls}) => urls;

/** Web addresses that carry something to follow who opens them. */
export const trackedUrl: EntityFinder = ({cased, urls}) =>
	urls.filter(([start, end]) => {
		const address = cased.slice(start, end);
		return withoutTracking(address) !== address;
	});

const redditUser = /(?<![\p{L}\d/.])\/?u\/[a-z\d_-]{3,20}(?![\p{L}\d])/gu;

/** Account names: `@name`, `@name@host`, `@name.host`; on Reddit `u/name`. */
export const mention: EntityFinder = ({folded, mentions}) =>
	folded.includes('u/') ? withoutOverlaps([...mentions, ...findMatches(folded, redditUser)]) : mentions;
