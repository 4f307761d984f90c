import {createPhraseFinder, type PhraseFinder} from '../../search/phrase-finder.ts';
import type {EntityFinder} from './find.ts';

const clock = '(?:[01]?\\d|2[0-3])[.:][0-5]\\d';
const hour = '(?:[01]?\\d|2[0-4])';
const hourSv = '(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)';

const notTime = '(?! ?(?:%|:-|kr|kronor|procent|percent|miljon|kg|km|m(?!\\p{L})))';

const seek = createPhraseFinder(
	[
		`(?:kl\\.?|klockan) ?${hour}(?:[.:][0-5]\\d)?(?: ?(?:-|till|och) ?${hour}(?:[.:][0-5]\\d)?)?(?![\\d%])`,
		`(?:halv|kvart (?:i|över)|(?:fem|tio|tjugo)(?: minuter)? (?:i|över)(?: halv)?|klockan) ${hourSv}`,
		`(?:at |by |from |until |till )?(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)`,
		`(?:at|by|from|until|till|before|after) (?:noon|midnight|(?:1[0-2]|[1-9])(?:[.:][0-5]\\d)?(?![\\d%.,:/]\\d| ?%| (?:percent|years|days|hours|minutes|people|weeks|months|or|and|of|per|points?)))`,
		`(?:mellan|between) (?:kl\\.? ?)?${hour}(?:[.:][0-5]\\d)? (?:och|and) ${hour}(?:[.:][0-5]\\d)?(?! ?(?:%|kr|procent|percent|miljon|år|years))`,
		`${clock} ?- ?${clock}`,
		`(?:${hour}:[0-5]\\d|(?:[01]\\d|2[0-3])\\.[0-5]\\d)(?![.,:]\\d)${notTime}`,
	]
		.map(source => `(?<![.,:/+-])(?:${source})`)
		.join('|'),
);

/** Times of day between two places of the folded text, as `time` finds them. */
export const timeIn: PhraseFinder = seek;

/** Times of day, Swedish and English: "kl 14", "19.00", "halv åtta", "3 pm", "at noon", "between 10 and 12". */
export const time: EntityFinder = text => seek(text, 0, text.folded.length);
