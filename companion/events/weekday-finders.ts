import {monthNumbers, nameSources, weekdayNumbers} from './calendar-names.ts';
import {BEGIN, type DayFinder, dayPattern, JOIN} from './day-place.ts';

const {month, weekday, anyWeekday} = nameSources;
const daily = '(?:kväll|eftermiddag|förmiddag|morgon|natt|lunch)';
const dailyEn = ' (?:morning|afternoon|evening|night|lunch)';
const aDay = /dag|day/;

const nths: ReadonlyMap<string, number> = new Map([
	['första', 1],
	['first', 1],
	['andra', 2],
	['second', 2],
	['tredje', 3],
	['third', 3],
	['fjärde', 4],
	['fourth', 4],
	['sista', 5],
	['last', 5],
]);

const weekdayOfMonth: DayFinder = {
	needs: aDay,
	pattern: dayPattern(
		`${BEGIN}(${[...nths.keys()].join('|')}) (${weekday})(?:en)? (?:(?:i|in|of) )?(?:(${month})(?!\\p{L})|(?:i )?månaden|varje månad|(?:each|every|the) month)`,
	),
	read: ([nth = '', name = '', of]) =>
		of === undefined
			? {says: {kind: 'repeated'}}
			: {
					says: {
						kind: 'weekday-of-month',
						nth: nths.get(nth) ?? 1,
						weekday: weekdayNumbers.get(name) ?? 0,
						month: monthNumbers.get(of) ?? 1,
					},
				},
};

const repeats = /varje|alla|varannan|var (?:tredje|fjärde)|every|each|all|most|any|alternate/;
const past = /förra|last|past|^i /;

const singleWeekday: DayFinder = {
	needs: aDay,
	pattern: dayPattern(
		`(?<!\\p{L})((?:varje|alla|varannan|var (?:tredje|fjärde)|every(?: other| second)?|each|all|most|any|alternate|nästa|next|förra|last|past|this past|i|en|a|some|någon) )?(${weekday})(en|s?${daily}(?:en|ar(?:na)?)?|ar(?:na)?|s)?(${dailyEn}s?)?(?!\\p{L})`,
	),
	read: ([before = '', name = '', after = '', of = '']) => {
		if (repeats.test(before) || (/(?:^|g)ar(?:na)?$|^s$/.test(after) && !past.test(before)) || of.endsWith('s'))
			return {says: {kind: 'repeated'}};
		if (past.test(before) && !/kväll/.test(after)) return {says: {kind: 'past'}};
		if (/^(?:en|a|some|någon) $/.test(before)) return undefined;
		const isNext = /nästa|next/.test(before);
		return {says: {kind: 'weekday', weekday: weekdayNumbers.get(name) ?? 0, ...(isNext && {next: true})}};
	},
};

const WORKING_WEEK = '1-5';

const weekdayRange: DayFinder = {
	needs: /dag|day|sön|sun|sat|lör|fre|fri/,
	pattern: dayPattern(
		`(?<!\\p{L})((?:varje|alla|every|each) )?(${anyWeekday})(?:en)?\\.? ?${JOIN} ?(${anyWeekday})(?:en)?(?!\\p{L})(?![.,]? (?:den |the )?\\d{1,2}(?!\\d|[:.]\\d| ?[ap]m| ?-))`,
	),
	read: ([before, from = '', to = '']) => {
		const [first, last] = [weekdayNumbers.get(from) ?? 0, weekdayNumbers.get(to) ?? 0];
		// From Monday to Friday is when somebody is there every week.
		if (before || `${first}-${last}` === WORKING_WEEK) return {says: {kind: 'repeated'}};
		return {says: {kind: 'weekday', weekday: first}, to: {kind: 'weekday', weekday: last}};
	},
};

/** Weekdays, and what comes again on them: "på fredag", "fre–sön", "varje torsdag", "the first Tuesday of each month". */
export const weekdayFinders: readonly DayFinder[] = [weekdayOfMonth, weekdayRange, singleWeekday];
