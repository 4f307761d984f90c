import type {Span} from '../../model/draft.ts';
import {touches, withoutOverlaps} from '../../text/spans.ts';
import {hasLuhn, onlyDigits, withPlainDashes} from './digits.ts';
import {type EntityFinder, findMatches, textBefore} from './find.ts';

/** Four and four, or as American Express and Diners group; the same mark throughout. */
const grouped =
	/(?<![\p{L}\d.,/+=_#-])(?:\d{4}([ .-]| - )\d{4}\1\d{4}\1\d{1,7}|\d{4}([ -])\d{6}\2\d{4,5})(?![\p{L}\d_]|[.,/-]\d)/gu;
const inARow = /(?<![\p{L}\d.,/+=_#-])\d{12,19}(?![\p{L}\d_]|[.,/-]\d)/gu;

/** First digits and lengths of the card networks in use (ISO/IEC 7812 ranges as published by the networks, read 2026-11-22). */
const issued =
	/^(?:4(?:\d{12}|\d{15}|\d{18})|5[1-5]\d{14}|2(?:22[1-9]|2[3-9]\d|[3-6]\d\d|7[01]\d|720)\d{12}|3[47]\d{13}|3(?:0[0-5]|[689]\d)\d{11}|35(?:2[89]|[3-8]\d)\d{12}|6(?:011|5\d\d|4[4-9]\d|2\d\d)\d{12,15}|(?:50|5[6-9]|6\d)\d{10,17}|1800\d{11}|2131\d{11})$/;

const cue =
	/\b(?:\p{L}*kort(?:et|ets|nr|nummer|numret)?|cards?|cc|visa|mastercard|master|amex|maestro|cvc|cvv|diners|betala\p{L}*|pay|paid|charge|debit|credit)\b/u;
/** What carries numbers of that length and is no card. */
const otherwise =
	/\b(?:\p{L}*paket\p{L}*|kolli\p{L}*|\p{L}*sändning\p{L}*|försändelse\p{L}*|sscc|serienummer|serienr|serienumret|imei|biljett\p{L}*|ramnummer|ramnumret|ean|streckkod\p{L}*|parcels?|tracking|barcode|label|meter|delivery|serial|ticket|item|order|isbn|postman|package|shipment|left by|id)\b/u;

const isNumber = (digits: string, shape: RegExp): boolean =>
	shape.test(digits) && !/^(\d)\1+$/.test(digits) && hasLuhn(digits);

/** The same more broadly, where it is called a card. */
const issuer = /^(?:4|5[0-8]|2[2-7]|3[0-9]|6|1800|2131)/;

/** A row of digits is a card only where something says so, or where it is all that is written. */
const isSaid = (string: string, index: number, length: number): boolean => {
	const around = `${textBefore(string, index, 60)} # ${string.slice(index + length, index + length + 30)}`;
	return string.trim().length === length || (cue.test(around) && !otherwise.test(around));
};

/** Payment card numbers: 12 to 19 digits, a known issuer and a right check digit, grouped as on the card or called one; never in an address. */
export const card: EntityFinder = ({folded, urls}) => {
	const plain = withPlainDashes(folded);
	const spans: readonly Span[] = [
		...findMatches(plain, grouped, ([match]) => isNumber(onlyDigits(match), issued)),
		...findMatches(
			plain,
			inARow,
			({0: match, index}, string) => isNumber(match, issuer) && isSaid(string, index, match.length),
		),
	];
	return withoutOverlaps(spans.filter(([start, end]) => !touches(urls, start, end)));
};
