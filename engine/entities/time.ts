import {tidy} from '../seeking/tidy.ts';
import {type Finder, find} from './find.ts';

const clock = '(?:[01]?\\d|2[0-3])[.:][0-5]\\d';
const hour = '(?:[01]?\\d|2[0-4])';
const open = '(?<![\\p{L}\\d.,:/+-])';
const hourSv = '(?:ett|två|tre|fyra|fem|sex|sju|åtta|nio|tio|elva|tolv)';

const expressions = [
	`${open}(?:kl\\.?|klockan) ?${hour}(?:[.:][0-5]\\d)?(?: ?(?:-|till|och) ?${hour}(?:[.:][0-5]\\d)?)?(?![\\d%])`,
	`${open}${clock} ?- ?${clock}(?!\\d)`,
	`${open}(?:${hour}:[0-5]\\d|(?:[01]\\d|2[0-3])\\.[0-5]\\d)(?![\\d.,:]\\d|\\d| ?(?:%|kr|procent|percent|miljon|kg|m\\b|km\\b))`,
	`${open}(?:1[0-2]|0?[1-9])(?:[.:][0-5]\\d)? ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)(?!\\p{L})`,
	`${open}(?:at|by|from|until|till|before|after) (?:noon|midnight|(?:1[0-2]|[1-9])(?:[.:][0-5]\\d)?)(?![\\d%.,:/]|\\p{L}| ?(?:%|percent|years|days|hours|minutes|people|weeks|months|or|and|of|per|points?)\\b)`,
	`${open}(?:halv|kvart (?:i|över)|(?:fem|tio|tjugo)(?: minuter)? (?:i|över)(?: halv)?|klockan) ${hourSv}(?!\\p{L})`,
	`${open}(?:mellan|between) (?:kl\\.? ?)?${hour}(?:[.:][0-5]\\d)? (?:och|and) ${hour}(?:[.:][0-5]\\d)?(?![\\d%]| ?(?:kr|procent|percent|miljon|år|years))`,
	`${open}(?:0?[89]|1\\d|2[0-3]) ?- ?(?:0?9|1\\d|2[0-4])(?= ?(?:i ?dag|i ?morgon|$|[.!,\\n]))(?=[^\\d])`,
].map(source => new RegExp(source, 'gu'));

/** Times of day, Swedish and English: "kl 14", "19.00", "halv åtta", "3 pm", "at noon", "between 10 and 12". */
export const time: Finder = ({folded}) =>
	/\d|halv|kvart|noon|midnight|klockan|över|tio i|fem i/.test(folded)
		? tidy(expressions.flatMap(expression => find(folded, expression)))
		: [];
