import {withoutOverlaps} from '../../text/spans.ts';
import {type EntityFinder, findMatches} from './find.ts';

const figure = '\\d{1,3}(?:[ .,]\\d{3}){1,4}(?:[.,]\\d{1,2})?|\\d{1,12}(?:[.,]\\d{1,2})?';
const after = new RegExp(
	`(?<![\\p{L}\\d.,])(?:${figure})(?: ?(?:tusen|miljon(?:er)?|miljard(?:er)?|mkr|mdkr|tkr|thousand|million|billion|m|k|bn))? ?(?:kr(?:onor)?|sek|nok|dkk|eur(?:os?)?|usd|gbp|dollars?|pounds?|spänn|€|\\$|£|:-|,-)(?![\\p{L}\\d])`,
	'gu',
);
const before = new RegExp(
	`(?<![\\p{L}\\d])(?:sek|eur|usd|gbp|€|\\$|£) ?(?:${figure})(?: ?(?:thousand|million|billion|m|k|bn)(?!\\p{L}))?(?!\\d)`,
	'gu',
);
const millions = new RegExp(`(?<![\\p{L}\\d.,])(?:${figure}) ?(?:mkr|mdkr|tkr|msek|meur)(?![\\p{L}\\d])`, 'gu');

/** Prices and sums of money with their currency. */
export const price: EntityFinder = ({folded}) =>
	/\d/.test(folded)
		? withoutOverlaps([...findMatches(folded, after), ...findMatches(folded, before), ...findMatches(folded, millions)])
		: [];

/** Numbers written with digits, with their separators and a per cent sign. */
export const number: EntityFinder = ({folded}) =>
	findMatches(
		folded,
		/(?<![\p{L}\d])(?:\d{1,3}(?:[ .,]\d{3}){1,4}(?!\d)(?:[.,]\d{1,2})?|\d{1,40}(?:[.,:]\d{1,6})?)(?: ?%)?/gu,
	);
