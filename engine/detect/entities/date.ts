import {createPhraseFinder, type PhraseFinder} from '../../search/phrase-finder.ts';
import type {EntityFinder} from './find.ts';

const monthSv =
	'jan(?:uari)?|feb(?:ruari)?|mars|apr(?:il)?|maj|juni?|juli?|aug(?:usti)?|sept?(?:ember)?|okt(?:ober)?|nov(?:ember)?|dec(?:ember)?';
const monthEn =
	'january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec';
const daySv = '(?:mån|tis|ons|tors|fre|lör|sön)dag(?:en|ens|ar|s)?';
const dayEn = '(?:mon|tues|wednes|thurs|fri|satur|sun)days?';
const shortSv = '(?:mån|tis|ons|tors|tor|fre|lör|sön|må|ti|on|to|fr|lö|sö)\\.?';

const number = '(?:[12]\\d|3[01]|0?[1-9])';
const notDate = '(?![/:.,-]?\\d|[/:]\\p{L})';

const seek = createPhraseFinder(
	[
		`(?:19|20)\\d\\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\\d|3[01])`,
		`(?:${shortSv}|${daySv}|${dayEn}|den|on) (?:den )?${number}/(?:1[0-2]|0?[1-9])(?!/)`,
		`(?:${daySv}|${dayEn}|den|the|on|on the)? ?(?:den )?${number}(?::?[ae]|\\.|st|nd|rd|th)? ?(?:of )?(?:${monthSv}|${monthEn})\\.?(?: (?:19|20)\\d\\d)?`,
		`(?:${monthEn})\\.? ${number}(?:st|nd|rd|th)?(?:,? (?:19|20)\\d\\d)?(?![:.]\\d)`,
		`den ${number}(?::?[ae])?(?! ?(?:procent|kronor|kr|%))`,
		`${number}/(?:1[0-2]|0?[1-9])/(?:19|20)?\\d\\d`,
		`(?:i|på|nästa|denna|varje|on|next|this|every) (?:${daySv}|${dayEn})(?: (?:morgon|kväll|förmiddag|eftermiddag|morning|afternoon|evening|night)(?:en)?)?`,
		`(?:${daySv}|${dayEn})(?: (?:morgon|kväll|förmiddag|eftermiddag|morning|afternoon|evening|night)(?:en)?)?`,
		'i ?dag|i ?kväll|i ?morgon(?: bitti| kväll)?|i ?övermorgon|i ?går|i ?natt|today|tonight|tomorrow|yesterday',
		'(?:v|vecka|week)\\.? ?(?:[1-4]\\d|5[0-3]|[1-9])',
		'(?:om|inom|in|within) (?:en|ett|två|tre|fyra|fem|några|a|an|one|two|three|four|five|a few|\\d{1,2}) (?:minut|timm|dag|veck|månad|dygn|minute|hour|day|week|month)\\p{L}{0,4}',
		"midsommarafton|midsommar|julafton|nyårsafton|påskafton|skärtorsdag(?:en)?|långfredag(?:en)?|christmas eve|new year's eve|midsummer",
	]
		.map(source => `(?<![/:.,-])(?:${source})${notDate}`)
		.join('|'),
);

/** Days and dates between two places of the folded text, as `date` finds them. */
export const dateIn: PhraseFinder = seek;

/** Days and dates, Swedish and English: written out, numeric, weekdays, "i morgon", weeks and "within two days". */
export const date: EntityFinder = text => seek(text, 0, text.folded.length);
