import {wordNumbers} from './calendar-names.ts';

/** A time of day, as `18:30`. */
export type ClockTime = string;

/** Before or after noon; `undefined` where nothing says which. */
export type HalfOfDay = 'am' | 'pm' | undefined;

/** An hour as it is written: `spoken` is one on a dial of twelve, which may be either half of the day. */
export type WrittenHour = {
	readonly minutes: number;
	readonly half: HalfOfDay;
	readonly spoken: boolean;
	readonly inWords: boolean;
};

const NOON = 720;
const DAY = 1440;

const steps: ReadonlyMap<string, number> = new Map([
	['fem', 5],
	['tio', 10],
	['tjugo', 20],
	['five', 5],
	['ten', 10],
	['twenty', 20],
	['twenty-five', 25],
]);

/** How many minutes the words before an hour add to it, as "halv" and "kvart över". */
const shiftOf = (words: string): number => {
	if (words === '') return 0;
	if (words === 'halv') return -30;
	if (/^half(?: past)?$/.test(words)) return 30;
	const [, many = '', , way = '', half] =
		/^(?:a )?(kvart|quarter|fem|tio|tjugo|five|ten|twenty|twenty-five)( minuter| minutes)? (i|över|past|to)( halv)?$/.exec(
			words,
		) ?? [];
	const count = /^[kq]/.test(many) ? 15 : (steps.get(many) ?? 0);
	return (/^(?:i|to)$/.test(way) ? -count : count) - (half ? 30 : 0);
};

const written = (hour: number, minute: number, half: HalfOfDay, isDial: boolean): WrittenHour | undefined => {
	if (hour > 24 || minute > 59 || (half && hour > 12)) return undefined;
	const minutes = half ? (hour % 12) * 60 + minute + (half === 'pm' ? NOON : 0) : (hour * 60 + minute) % DAY;
	return {minutes, half, spoken: isDial && half === undefined && hour <= 12, inWords: false};
};

const halfOf = (letter: string | undefined): HalfOfDay =>
	letter === undefined ? undefined : letter === 'p' ? 'pm' : 'am';

const figure = /^(\d{1,2})(?:[.:](\d\d))?(?: ?([ap])\.?m\.?| o'clock)?$/;
const named = /^(?:(.+) )?([a-zåäö]+?)(?: ?([ap])\.?m\.?| o'clock)?$/;

const hourInWords = (words: string): WrittenHour | undefined => {
	const [, before = '', name = '', letter] = named.exec(words) ?? [];
	const hour = wordNumbers.get(name);
	const at = hour ? written(hour, 0, halfOf(letter), true) : undefined;
	return at && {...at, minutes: (at.minutes + shiftOf(before) + DAY) % DAY, inWords: true};
};

/** What an hour in figures or words says, as "halv åtta", "7.30 pm", "18" or "noon"; `undefined` where it is none. */
export const hourOf = (words: string): WrittenHour | undefined => {
	if (words === 'noon') return {minutes: NOON, half: 'pm', spoken: false, inWords: false};
	if (words === 'midnight') return {minutes: 0, half: 'am', spoken: false, inWords: false};
	const [, hour, minute = '0', letter] = figure.exec(words) ?? [];
	if (hour === undefined) return hourInWords(words);
	return written(Number(hour), Number(minute), halfOf(letter), !hour.startsWith('0'));
};

const clock = (minutes: number): ClockTime =>
	[Math.floor(minutes / 60) % 24, minutes % 60].map(part => String(part).padStart(2, '0')).join(':');

/** Up to this hour on the dial things begin in the afternoon; from the second on, in the morning. */
const AFTERNOON_TO = 480;
const MORNING_FROM = 600;
/** Before this hour nothing begins that people are asked to, also where hours are counted to 24. */
const NIGHT_TO = 360;

const inHalf = (minutes: number, half: 'am' | 'pm'): number => (half === 'am' ? minutes : (minutes % NOON) + NOON);

/** How the hours stand in the text: what is said of the half of the day beside them and in the whole text, and whether they count to 24, as Swedish figures do. */
export type HourSetting = {readonly near: HalfOfDay; readonly wide: HalfOfDay; readonly countsTo24: boolean};

/** When a lone hour on a dial is: by what is said of the half of the day, else as people mean it; `undefined` where they mean either. */
const beginning = ({minutes, inWords}: WrittenHour, {near, wide, countsTo24}: HourSetting): number | undefined => {
	const isCounted = countsTo24 && !inWords;
	const said = near ?? (isCounted ? undefined : wide);
	if (said) return inHalf(minutes, said);
	if (isCounted) return minutes < NIGHT_TO ? minutes + NOON : minutes;
	if (minutes >= MORNING_FROM) return minutes;
	return minutes < AFTERNOON_TO ? minutes + NOON : undefined;
};

const startOf = (from: WrittenHour, to: WrittenHour | undefined, setting: HourSetting): number | undefined => {
	if (!from.spoken) return from.minutes;
	if (to?.half)
		return [from.minutes + NOON, from.minutes].find(each => each < to.minutes) ?? inHalf(from.minutes, 'pm');
	// "8–16" counts to 24, "nine to five" begins in the morning, and so does what ends at twelve.
	if (to && !to.spoken) return from.minutes;
	if (to && setting.near === undefined && (to.minutes < from.minutes || to.minutes === NOON)) return from.minutes;
	return beginning(from, setting);
};

const endOf = (start: number, {minutes, spoken}: WrittenHour): number =>
	spoken ? ([minutes, minutes + NOON].find(each => each > start && each < DAY) ?? minutes) : minutes;

/** When something begins and ends by its written hours; empty where nobody can tell the half of the day. */
export const timesBetween = (
	from: WrittenHour | undefined,
	to: WrittenHour | undefined,
	setting: HourSetting,
): {readonly start?: ClockTime; readonly end?: ClockTime} => {
	const start = from && startOf(from, to, setting);
	if (start === undefined) return {};
	const end = to && endOf(start, to);
	return {start: clock(start), ...(end !== undefined && end !== start && {end: clock(end)})};
};
