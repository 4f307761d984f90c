import {hasLuhn, onlyDigits} from './digits.ts';
import {type EntityFinder, findMatches, textBefore} from './find.ts';

const shape = /(?<![\d.,/+-])(?:16)?[1-35-9]\d[2-9]\d{3}-?\d{4}(?!\d|[-.,/]\d)/g;
const cue =
	/\b(?:organisationsnummer\p{L}*|organisationsnr|org\.? ?-?(?:nr|nummer)|orgnr|company (?:registration )?(?:number|no)|reg(?:istration)?\.? no)\b[^\d\n]{0,24}$/u;

/** Swedish organisation numbers: third digit at least 2, check digit right, written with a hyphen or after a cue (Bolagsverket). */
export const organisationNumber: EntityFinder = ({folded}) =>
	findMatches(folded, shape, (match, string) => {
		if (!hasLuhn(onlyDigits(match[0]).slice(-10))) return false;
		return match[0].includes('-') || cue.test(textBefore(string, match.index, 48));
	});
