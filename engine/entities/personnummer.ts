import {digitsOf, hasLuhn} from './digits.ts';
import {beforeOf, type Finder, find} from './find.ts';

const shape = /(?<![\d.,/+-])(?:(?:18|19|20)\d{6}[-+ ]?\d{4}|\d{6}[-+ ]?\d{4})(?![\d]|[-+.,/]\d)/g;
const cue =
	/\b(?:personnummer\p{L}*|person-?nr|pers\.?nr|pnr|samordningsnummer\p{L}*|födelsenummer|personal (?:identity )?(?:number|no)|id number|ssn)\b[^\d\n]{0,24}$/u;

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
	if (/[-+]/.test(match)) return true;
	if (match.length === 12) return true;
	return cue.test(beforeOf(string, index, 48)) || (string.trim() === match && !/^07[02369]| /.test(match));
};

/** Swedish personal identity numbers and coordination numbers whose date and check digit hold; interim numbers are not read. */
export const personnummer: Finder = ({folded}) =>
	find(folded, shape, (match, string) => isNumber(digitsOf(match[0])) && isSure(match[0], match.index, string));
