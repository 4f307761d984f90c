import {tidy} from '../seeking/tidy.ts';
import {type Finder, find} from './find.ts';

/** Web addresses with a scheme, with www, or bare with a usual ending; punctuation after them left out. */
export const url: Finder = ({urls}) => urls;

const redditUser = /(?<![\p{L}\d/.])\/?u\/[a-z\d_-]{3,20}(?![\p{L}\d])/gu;

/** Account names: `@name`, `@name@host`, `@name.host`; on Reddit `u/name`. */
export const mention: Finder = ({folded, mentions}) =>
	folded.includes('u/') ? tidy([...mentions, ...find(folded, redditUser)]) : mentions;
