import {digitsOf, hasLuhn} from './digits.ts';
import {beforeOf, type Finder, find} from './find.ts';

const shape = /(?<![\d.,/+-])(?:16)?[1-35-9]\d[2-9]\d{3}-?\d{4}(?!\d|[-.,/]\d)/g;
const cue =
	/\b(?:organisationsnummer\p{L}*|organisationsnr|org\.? ?-?(?:nr|nummer)|orgnr|company (?:registration )?(?:number|no)|reg(?:istration)?\.? no)\b[^\d\n]{0,24}$/u;

/** Swedish organisation numbers: third digit at least 2, check digit right, written with a hyphen or after a cue (Bolagsverket). */
export const organisationNumber: Finder = ({folded}) =>
	find(folded, shape, (match, string) => {
		if (!hasLuhn(digitsOf(match[0]).slice(-10))) return false;
		return match[0].includes('-') || cue.test(beforeOf(string, match.index, 48));
	});
