import {touches, withoutOverlaps} from '../../text/spans.ts';
import {onlyDigits, withPlainDashes} from './digits.ts';
import {type EntityFinder, findMatches, textBefore} from './find.ts';

const gap = '(?: ?- ?|[ ./])';
const international =
	/(?<![\d+])(?:\+|00)[1-9]\d{0,2}(?: ?- ?|[ ./])?(?:\(?0?\)?)?(?: ?- ?|[ ./()]{0,2})\d(?:(?: ?- ?|[ ./()]{0,2})\d){5,11}(?!\d)/g;

/** Swedish area codes and mobile prefixes (Post- och telestyrelsen, numbering plan, read 2026-11-22). */
const area =
	'0(?:7[02369]|10|8|11|13|16|18|19|2[0136]|3[1356]|4[0246]|54|6[03]|90|77[01]|1[257]\\d|2[2-9]\\d|3[0-8]\\d|4[1-9]\\d|5\\d\\d|6[1-9]\\d|9[1-8]\\d)';
const swedish = new RegExp(
	`(?<![\\d.,/+\\p{L}-])(?<!\\d:)(?:\\(${area}\\) ?|${area}${gap}?)\\d(?:(?: ?- ?|[ .])?\\d){4,8}(?![\\d.,]?\\d|-\\d)`,
	'gu',
);
/** Numbers of the United Kingdom and of North America in the groups people write them in (Ofcom and NANPA numbering plans). */
const foreign =
	/(?<![\d.,/+\p{L}-])(?<!\d:)(?:\(?0(?:7\d{3}|20|1\d1|11\d|1\d{3}|2[389]|3\d{2}|80\d)\)?[ -]?\d{3,4}[ -]?\d{3,4}|\([2-9]\d{2}\) ?[2-9]\d{2}[ -]\d{4}|[2-9]\d{2}[-. ][2-9]\d{2}[-. ]\d{4})(?![\d.,]?\d|-\d)/gu;
/** Digits read out one by one, and the beginning of a mobile number in words. */
const spelled =
	/(?<![\d.,])(?:0(?: \d){8,10}|07(?:[ .]\d\d){4})(?! ?\d)|(?<!\p{L})noll ?sju\p{L}* ?\d{3}(?:[ -]?\d\d){2}(?!\d)/gu;
const cued = /(?<![\d+.,:/-])\(?\d(?:[ .\-/()]{0,2}\d){6,11}(?![\d.,]?\d)/g;
const cue =
	/(?:\b(?:tel|tfn|telefon|telefonnummer|mobil|mobilnummer|mobilnr|mobilen|ring|swish|swisha|sms|sms:a|phone|call|cell|mobile|whatsapp|text me at)\b)[^\d\n]{0,24}$/;

/** What has digits like a phone and is none: an hour, a date, two years, a sum that is grouped in thousands. */
const hours = /^\(?\d{1,2}[.:]\d\d ?- ?\d{1,2}[.:]\d\d|^\d{1,2}[.:]\d\d(?:[./ -]+\d{1,2}[.:]\d\d)+$/;
const dates =
	/^(?:19|20)\d\d ?[-./ ] ?(?:0?[1-9]|1[0-2]) ?[-./ ] ?[0-3]?\d(?:\D|$)|^(?:0?[1-9]|[12]\d|3[01])[-./](?:0?[1-9]|1[0-2])[-./](?:19|20)\d\d|^(?:19|20)\d\d[ -](?:19|20)\d\d(?:\D|$)|^\d{6} \d\d[.:]\d\d/;
const thousands = /^\+?\d{1,3}(?:[ .,]\d{3})*[ .,]000$|^\+?\d{1,3}(?:[ .,]000)+/;
const counted =
	/^ ?(?:kr(?:onor)?|sek|eur|usd|euros?|dollars?|pounds?|pund|miljon\p{L}*|million\p{L}*|%|procent|st|stycken|liter|litres?|meter|metres?|km|kg|m|ton|tonnes?|steps?|steg|användare|users?|views?|visningar|nedladdningar|downloads|people|personer|voters|väljare|bottles|flaskor|light|ljusår|i rabatt|(?:från|from) \p{L}+ är inställd|svart|vit|in black)(?!\p{L})/u;
/** What names things by number: articles, orders, cases, parts, trains, editions. */
const thing =
	/(?:\b(?:\p{L}*(?:artikel|order|boknings|ärende|faktura|kund|serie|modell|reservdels|kollinummer|diarie)(?:nummer|nr|numret|numret är)?|artikelnr|modell|standarden?|standard ss|ss|version|tåg|train|bus|isbn|part(?: no\.?)?|no\.?|case number|tracking number|reference|ref|batch|form|schedule|ref on his bill|bill|charity number|lot|model|item|invoice|faktura|fastigheten|flight|order(?:nummer)?|katalogen|kostade|kostar|costs?|edition|pp?\.|s\.|rad\.?|ll\.?)\b[^\d\n]{0,12}|[#$€£] ?|\b[a-z]{1,3}\d*-?)$/u;
/** Numbers anybody may call: help lines, and what carries the name of one. */
const open = /^\(?(?:0(?:800|808|300|345|845|771|770|500)\)?[ -]|020-)/;

const isFree = (string: string, start: number, match: string): boolean => {
	const after = string.slice(start + match.length, start + match.length + 24);
	if (hours.test(match + after) || dates.test(match + after) || thousands.test(match) || counted.test(after))
		return false;
	if (/^ ?(?:i katalogen|[^.!?\n]{0,24}(?:artikelnummer|artikelnr|part number))/.test(after)) return false;
	return (
		!thing.test(textBefore(string, start, 36)) &&
		(!/^\(?07[02369]/.test(match) || onlyDigits(match).length > 9 || /^\(?07\d{3}/.test(match))
	);
};

const hasDigits =
	(least: number, most: number) =>
	({0: match, index}: RegExpExecArray, string: string): boolean => {
		const count = onlyDigits(match).length;
		return count >= least && count <= most && isFree(string, index, match);
	};

/**
 * Telephone numbers: international with + or 00, Swedish by area code, British and North American as they are grouped, any other only after a cue
 * such as "ring" or "call". Hours, dates, sums, counts and numbers of articles are none; nothing in an address is one.
 */
export const phone: EntityFinder = ({folded, urls}) => {
	if (!/\d/.test(folded)) return [];
	const plain = withPlainDashes(folded);
	const spans = [
		...findMatches(plain, international, hasDigits(8, 15)),
		...findMatches(plain, swedish, hasDigits(8, 11)),
		...findMatches(plain, foreign, hasDigits(9, 11)),
		...findMatches(plain, spelled),
		...findMatches(
			plain,
			cued,
			(match, string) => hasDigits(7, 12)(match, string) && cue.test(textBefore(string, match.index, 40)),
		),
	];
	return withoutOverlaps(spans.filter(([start, end]) => !touches(urls, start, end)));
};

/** True for a free or shared-cost number, which belongs to a service and to nobody. */
export const isServiceNumber = (number: string): boolean => open.test(number);
