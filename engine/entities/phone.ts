import {tidy} from '../seeking/tidy.ts';
import {digitsOf} from './digits.ts';
import {beforeOf, type Finder, find} from './find.ts';

const international = /(?<![\d+])(?:\+|00)[1-9]\d{0,2}(?:[ .\-/]?\(?0?\)?)?(?:[ .\-/()]{0,2}\d){6,12}(?!\d)/g;

/** Swedish area codes and mobile prefixes (Post- och telestyrelsen, numbering plan, read 2026-11-22). */
const swedish =
	/(?<![\d.,:/+-])0(?:7[02369]|10|8|11|13|16|18|19|2[0136]|3[1356]|4[0246]|54|6[03]|90|77[01]|1[257]\d|2[2-9]\d|3[0-8]\d|4[1-9]\d|5\d\d|6[1-9]\d|9[1-8]\d)[ .\-/]?\d(?:[ .-]?\d){4,8}(?![\d.,]?\d)/g;
const cued = /(?<![\d+.,:/-])\(?\d(?:[ .\-/()]{0,2}\d){6,11}(?![\d.,]?\d)/g;
const cue =
	/(?:\b(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|mobilen|ring|swish|swisha|sms|sms:a|phone|call|cell|mobile|whatsapp|text me at)\b)[^\d\n]{0,24}$/;

const hasDigits =
	(least: number, most: number) =>
	([match]: RegExpExecArray) => {
		const count = digitsOf(match).length;
		return count >= least && count <= most;
	};

/** Telephone numbers: international with + or 00, Swedish by area code, any other only after a cue such as "ring" or "call". */
export const phone: Finder = ({folded}) => {
	if (!/\d/.test(folded)) return [];
	return tidy([
		...find(folded, international, hasDigits(8, 15)),
		...find(folded, swedish, hasDigits(8, 11)),
		...find(folded, cued, (match, string) => hasDigits(7, 12)(match) && cue.test(beforeOf(string, match.index, 40))),
	]);
};
