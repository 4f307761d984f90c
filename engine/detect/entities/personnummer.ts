import {withoutOverlaps} from '../../text/spans.ts';
import {hasLuhn, onlyDigits, withPlainDashes} from './digits.ts';
import {type EntityFinder, findMatches, textBefore} from './find.ts';

const shape =
	/(?<![\d.,/+-])(?:(?:(?:18|19|20)\d{6}|\d{6})(?: ?[-+] ?| )?\d{4}|(?:18|19|20)\d\d([- ])\d\d\1\d\d[- ]\d{4})(?![\d]|[-+.,/]\d)/g;
const cue =
	/\b(?:personnummer\p{L}*|personnr|person-?nr|pers\.?nr|pnr|samordningsnummer\p{L}*|födelsenummer|född|personal (?:identity )?(?:number|no)|identity number|id number|id-nummer|ssn|born)\b[^\d\n]{0,24}$/u;
/** A sole trader's number is their own personnummer, which the law makes them print. */
const tradeCue =
	/\b(?:org\.? ?-?(?:nr|nummer)|orgnr|organisationsnummer\p{L}*|enskild(?:a)? (?:firma|näringsidkare)|momsreg\p{L}*|moms(?:nr|nummer)|vat(?: no| number)?|f-skatt|sole trader|company number|se)\b[^\d\n]{0,24}$/u;

/** Days of a month, February always 29: the century is not always written. */
const days = [31, 31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** Coordination numbers add 60 to the day and may lack month or day, written 00 (Skatteverket, SKV 707, read 2026-11-22). */
const isDate = (month: number, day: number): boolean => {
	const most = days[month];
	if (most === undefined) return false;
	if (day >= 60) return day - 60 <= most;
	return month > 0 && day > 0 && day <= most;
};

const isRealYear = (digits: string, month: number, day: number): boolean => {
	if (digits.length !== 12 || month !== 2 || day % 60 !== 29) return true;
	const year = Number(digits.slice(0, 4));
	return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
};

/** Birth numbers begin at 001: the list of personnummer/meta names 150916-0006, whose date and check digit hold, as none (read 2026-11-25). */
const noBirthNumber = '000';

const isNumber = (digits: string): boolean => {
	const ten = digits.slice(-10);
	const month = Number(ten.slice(2, 4));
	const day = Number(ten.slice(4, 6));
	return isDate(month, day) && isRealYear(digits, month, day) && ten.slice(6, 9) !== noBirthNumber && hasLuhn(ten);
};

/** Ten digits in a row, or a space in the middle, is any number unless something says what it is or nothing else is written. */
const isSure = (match: string, index: number, string: string): boolean => {
	if (/[-+]/.test(match) || onlyDigits(match).length === 12) return true;
	return cue.test(textBefore(string, index, 48)) || (string.trim() === match && !/^07[02369]| /.test(match));
};

/** A social security number of the United States and a national insurance number of the United Kingdom, where they are called so. */
const foreign =
	/(?<=\b(?:social security|ssn|national insurance|ni number)\b[^\d\n]{0,30})(?:\d{3}[- ]\d{2}[- ]\d{4}|[a-ceghj-pr-tw-z]{2} ?\d\d ?\d\d ?\d\d ?[a-d])(?!\d)/g;

/**
 * Swedish personal identity numbers and coordination numbers whose date and check digit hold, whatever dash or space groups them, and those of
 * the United States and the United Kingdom where they are called so; interim numbers and a sole trader's own are not read.
 */
export const personnummer: EntityFinder = ({folded}) => {
	const plain = withPlainDashes(folded);
	const swedish = findMatches(plain, shape, ({0: match, index}, string) => {
		if (!isNumber(onlyDigits(match)) || tradeCue.test(textBefore(string, index, 48))) return false;
		return isSure(match, index, string);
	});
	return /social|ssn|national|ni n/.test(plain)
		? withoutOverlaps([...swedish, ...findMatches(plain, foreign)])
		: swedish;
};
