import {digitsOf, hasLuhn} from './digits.ts';
import {type Finder, find} from './find.ts';

const shape = /(?<![\d.,+/])\d(?:[ -]?\d){11,18}(?![\d]|[.,/]\d)/g;

/** First digits of the card networks in use (ISO/IEC 7812 ranges as published by the networks, read 2026-11-22). */
const issuer = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|1800|2131)/;

/** Payment card numbers: 12 to 19 digits, a known issuer and a right check digit. */
export const card: Finder = ({folded}) =>
	find(folded, shape, ([match]) => {
		const digits = digitsOf(match);
		return issuer.test(digits) && !/^(\d)\1+$/.test(digits) && hasLuhn(digits);
	});
