import {hasLuhn, onlyDigits} from './digits.ts';
import {type EntityFinder, findMatches} from './find.ts';

const shape =
	/(?<=\b(?:bankgiro|bankgironummer|bankgirot|bg|bg-nr|plusgiro|plusgirot|pg|postgiro)\b[ .:]{0,3}(?:nr|nummer|är|is|no)?[ .:]{0,3})(?:\d{3,4}-\d{4}|\d{7,8}|\d{1,7}-\d|\d{1,3}(?: \d{2}){1,3}-\d)(?!\d)/g;

/** Swedish bank giro and plus giro numbers after a cue, with a right check digit (Bankgirot, read 2026-11-22). */
export const bankgiro: EntityFinder = ({folded}) =>
	/giro|\b[bp]g\b/.test(folded) ? findMatches(folded, shape, ([match]) => hasLuhn(onlyDigits(match))) : [];
