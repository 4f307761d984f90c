import {tidy} from '../seeking/tidy.ts';
import {type Finder, find} from './find.ts';

const monthSv =
	'jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthEn =
	'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const daySv = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ens|ar|s)?';
const dayEn = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const shortSv = '(?:mån|tis|ons|tors|tor|fre|lör|sön|må|ti|on|to|fr|lö|sö)\\.?';
const edge = '(?![\\p{L}\\d])';
const open = '(?<![\\p{L}\\d/:.,-])';

const expressions = [
	`${open}(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])${edge}`,
	`${open}(?:0?[1-9]|[12]\\d|3[01])(?::?[ae]|\\.)? ?(?:${monthSv}|${monthEn})\\.?(?: (?:19|20)\\d\\d)?${edge}`,
	`${open}(?:${monthEn})\\.? (?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?${edge}`,
	`${open}(?:0?[1-9]|[12]\\d|3[01])(?:st|nd|rd|th) (?:of )?(?:${monthEn})${edge}`,
	`${open}den (?:0?[1-9]|[12]\\d|3[01])(?::?[ae]|\\.)?${edge}(?! (?:procent|kronor|kr)\\b)`,
	`${open}(?:${shortSv}|${daySv}|${dayEn}|den) (?:den )?(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])${edge}(?!/)`,
	`${open}(?:0?[1-9]|[12]\\d|3[01])/(?:0?[1-9]|1[0-2])/(?:19|20)?\\d\\d${edge}`,
	`${open}(?:i|på|nästa|denna|varje|on|next|this|every|nu på)? ?(?:${daySv}|${dayEn})(?: (?:morgon|kväll|förmiddag|eftermiddag|morning|afternoon|evening|night)(?:en)?)?${edge}`,
	`${open}(?:i ?dag|i ?kväll|i ?morgon(?: bitti| kväll)?|i ?övermorgon|i ?går|i ?natt|ikväll|imorgon|idag|today|tonight|tomorrow|yesterday)${edge}`,
	`${open}(?:v\\.|v|vecka|week) ?(?:[1-9]|[1-4]\\d|5[0-3])${edge}`,
	`${open}(?:om|inom|in|within) (?:en|ett|två|tre|fyra|fem|några|a|an|one|two|three|four|five|a few|\\d{1,2}) (?:minut|timm|dag|veck|månad|dygn|minute|hour|day|week|month)\\p{L}{0,4}${edge}`,
	`${open}(?:midsommarafton|midsommar|julafton|nyårsafton|påskafton|skärtorsdag(?:en)?|långfredag(?:en)?|christmas eve|new year's eve|midsummer)${edge}`,
].map(source => new RegExp(source, 'gu'));

/** Days and dates, Swedish and English: written out, numeric, weekdays, "i morgon", weeks and "within two days". */
export const date: Finder = ({folded}) =>
	tidy(expressions.flatMap(expression => find(folded, expression))).map(([start, end]) =>
		folded[start] === ' ' ? [start + 1, end] : [start, end],
	);
