import type {Span} from '../../engine/model/draft.ts';
import type {Text} from '../../engine/text/text.ts';
import {nameSources} from './calendar-names.ts';
import {type ClockTime, type HalfOfDay, type HourSetting, hourOf, timesBetween} from './hour-words.ts';

/** When something begins and, where the words say it, ends: on the next day when that is earlier. */
export type Hours = {readonly start?: ClockTime; readonly end?: ClockTime};

const {number} = nameSources;
const figure = '(?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?(?![\\d%])(?![.:,/]\\d)';
const word = `(?:(?:halv|kvart (?:i|över)|(?:fem|tio|tjugo)(?: minuter)? (?:i|över)(?: halv)?|half(?: past)?|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five)(?: minutes)? (?:past|to)) )?(?:${number})(?!\\p{L})`;
const told =
	'(?:halv|kvart (?:i|över)|(?:fem|tio|tjugo)(?: minuter)? (?:i|över)(?: halv)?|half past|(?:a )?quarter (?:past|to)|(?:five|ten|twenty|twenty-five)(?: minutes)? (?:past|to))';
const part = "(?: ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L})| o'clock)?";
const hour = `((?:${word}|${figure})${part}|noon|midnight)`;
const to = '(?: ?(?:-|–|—) ?| (?:till|to|until|til|och|and) )(?:kl\\.? ?|klockan )?';
const half = '(?: (?:in the|på|i) ?(?:morning|afternoon|evening|kvällen|kväll|eftermiddagen|morgonen|förmiddagen))';

/** What may follow a lone number of an hour; a noun makes it a count. */
const ends =
	"(?=\\s*$|\\s*\\n| ?[.,;:!?)–-]| (?:in the|on|at|until|till|och|and|for|sharp|tonight|tomorrow|this|we|vi|with|med|hos|i|på|den|to|ses|blir|är|is|börjar|starts|har|håller|bjuder|varje|every|each|there|om|så|från|from|som|o'clock|mon|tue|wed|thu|fri|sat|sun))";

/** Ways of writing hours, the surest first; two groups are the hours. */
const ways: readonly RegExp[] = [
	`(?:mellan|between) (?:kl\\.? ?|klockan )?${hour} (?:och|and) (?:kl\\.? ?)?${hour}`,
	`(?:kl\\.?|klockan) ?${hour}(?:${to}${hour})?`,
	`(?:från|from) (?:kl\\.? ?)?${hour} (?:till|to|until|til) ${hour}${ends}`,
	`${hour}${to}((?:${word}|${figure}) ?(?:am|pm|a\\.m\\.?|p\\.m\\.?)(?!\\p{L}))`,
	`${hour}${to}${hour}(?=${half})`,
	`((?:[01]?\\d|2[0-3])[.:][0-5]\\d)${to}((?:[01]?\\d|2[0-4])(?:[.:][0-5]\\d)?)(?![.:,/%]?\\d)`,
	`((?:${word}|${figure}) ?(?:am|pm|a\\.m\\.?|p\\.m\\.?|o'clock)(?!\\p{L}))(?:${to}${hour})?`,
	`(?<!(?:till|until|til|to|by|senast|före|before) )(${told} (?:${number})(?!\\p{L}))(?:${to}${hour})?`,
	`(?:at|@) ${hour}${ends}`,
	`(?:at |@ ?)?((?:[01]?\\d|2[0-3]):[0-5]\\d|(?:[01]\\d|2[0-3])\\.[0-5]\\d)(?![.:,/]?\\d)(?! ?(?:%|kr|km|kg|m(?!\\p{L})))`,
	'(?:at )(noon|midnight)',
].map(source => new RegExp(`(?<![\\p{L}\\d.,:/+–-])(?:${source})`, 'gu'));

// Beside a day, two lone numbers are hours too: "Saturday, 10 to 2".
const besideDay = new RegExp(`^(?:[.,:]? |: ?| ?\\()${hour}${to}${hour}${ends}`, 'u');

// Two figures with a dash may be hours anywhere in a sentence that names a day, or where one of them is past noon.
const bareRange = new RegExp(
	`(?<![\\p{L}\\d.,:/+–-]|(?:barn|ages?|aged|ålder|åldrar|år|för|for|sid\\p{L}*|pages?|kap\\p{L}*|nr|rum|rooms?|årskurs|åk|klass|grades?|years?|steg|steps?|s\\.|p\\.) ?)((?:0?[7-9]|1\\d|2[0-3])) ?[-–—] ?((?:0?[1-9]|1\\d|2[0-4]))(?![\\d%:/.]\\d?)${ends}`,
	'gu',
);
const PAST_NOON = 12;

const late = 'kväll|eftermiddag|afton|evening|afternoon|tonight|night(?!\\p{L})|natt(?!\\p{L})|disco|dinner';
const early = '(?<!i ?)morgon|bitti|förmiddag|frukost|morning|breakfast';
const evening = new RegExp(late, 'u');
const morning = new RegExp(early, 'u');
const after = new RegExp(
	`^,? (?:(?:på|i|in the|this|tomorrow|i ?morgon|(?:on )?\\p{L}+(?:dag|day)(?:s|en)?) ?)?(?:${late}|${early})\\p{L}*`,
	'u',
);

const halfIn = (words: string): HalfOfDay => {
	const [isLate, isEarly] = [evening.test(words), morning.test(words)];
	return isLate === isEarly ? undefined : isLate ? 'pm' : 'am';
};

const NEAR = 24;

/** What is said of the half of the day: just beside the hour, else in its sentence, else anywhere. */
const settingOf = ({folded, sentences}: Text, [start, end]: Span): HourSetting => {
	const sentence = sentences.find(each => start >= each.start && start < each.end);
	const before = folded.slice(Math.max(0, start - NEAR), start).split(/[.!?\n]/);
	const near = halfIn(after.exec(folded.slice(end))?.[0] ?? '') ?? halfIn(before.at(-1) ?? '');
	const wide = (sentence && halfIn(folded.slice(sentence.start, sentence.end))) ?? halfIn(folded);
	return {near, wide, countsTo24: sentence?.language !== 'en'};
};

type Found = {readonly span: Span; readonly from: string; readonly to: string | undefined};

const bareRanges = ({folded, sentences}: Text, days: readonly Span[]): readonly Found[] =>
	[...folded.matchAll(bareRange)].flatMap(({index, 0: words, 1: from = '', 2: last}): Found[] => {
		const sentence = sentences.find(({start, end}) => index >= start && index < end);
		const hasDay = sentence && days.some(([at]) => at >= sentence.start && at < sentence.end);
		return hasDay || Math.max(Number(from), Number(last)) > PAST_NOON
			? [{span: [index, index + words.length], from, to: last}]
			: [];
	});

const findHours = (text: Text, days: readonly Span[]): readonly Found[] => {
	const beside = days.flatMap(([, end]): Found[] => {
		const [words = '', from, last] = besideDay.exec(text.folded.slice(end, end + 60)) ?? [];
		return from ? [{span: [end, end + words.length], from, to: last}] : [];
	});
	const found = ways.flatMap(way =>
		[...text.folded.matchAll(way)].map(
			({index, 0: words, 1: from = '', 2: last}): Found => ({span: [index, index + words.length], from, to: last}),
		),
	);
	return [...beside, ...found, ...bareRanges(text, days)];
};

const overlaps = ([start, end]: Span, spans: readonly Span[]): boolean =>
	spans.some(([from, to]) => start < to && end > from);

/**
 * The first hours a text tells, in Swedish or English, in figures or words; `days` are the places that name days, and nothing inside `notHours`
 * (addresses, days, sentences that look back) is one. An hour that may be either half of the day is told only where the text or custom decides.
 */
export const hoursInText = (text: Text, days: readonly Span[], notHours: readonly Span[]): Hours => {
	const [first] = findHours(text, days)
		.filter(({span}) => !overlaps(span, notHours))
		.sort((one, other) => one.span[0] - other.span[0] || (other.to ? 1 : 0) - (one.to ? 1 : 0));
	if (!first) return {};
	const {span, from, to: last} = first;
	return timesBetween(hourOf(from), last === undefined ? undefined : hourOf(last), settingOf(text, span));
};
