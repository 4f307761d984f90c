import type {Span} from '../../engine/model/draft.ts';
import {dayAfter, daysBetween} from '../journal/iso-day.ts';

const MONTHS = [
	'jan|january|januari',
	'feb|february|februari',
	'mar|march|mars',
	'apr|april',
	'may|maj',
	'jun|june|juni',
	'jul|july|juli',
	'aug|august|augusti',
	'sep|sept|september',
	'okt|oct|october|oktober',
	'nov|november',
	'dec|december',
].map(names => names.split('|'));

// From Sunday, as the calendar counts.
const WEEKDAYS = [
	['sön', 'sun'],
	['mån', 'mon'],
	['tis', 'tue'],
	['ons', 'wed'],
	['tor', 'thu'],
	['fre', 'fri'],
	['lör', 'sat'],
];

const relative: {readonly [words: string]: number} = {
	idag: 0,
	ikväll: 0,
	inatt: 0,
	today: 0,
	tonight: 0,
	imorgon: 1,
	tomorrow: 1,
	iövermorgon: 2,
};

const feasts: {readonly [words: string]: string} = {
	julafton: '12-24',
	'christmas eve': '12-24',
	nyårsafton: '12-31',
	"new year's eve": '12-31',
};

const numbers = ['noll', 'en', 'två', 'tre', 'fyra', 'fem'];
const numbersEn = ['zero', 'a', 'two', 'three', 'four', 'five'];

const pad = (number: number): string => String(number).padStart(2, '0');

const exists = (day: string): boolean => {
	const time = Date.parse(`${day}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
};

/** For so many days a date that has passed is still the one that was. */
const JUST_PASSED = 60;

/** A date without a year is the next one; just after it has passed nobody can tell which is meant. */
const dated = (today: string, month: number, date: number, year?: number): string | undefined => {
	const first = year ?? Number(today.slice(0, 4));
	const day = `${first}-${pad(month)}-${pad(date)}`;
	if (!exists(day)) return undefined;
	if (year !== undefined || day >= today) return day;
	if (daysBetween(day, today) < JUST_PASSED) return undefined;
	const next = `${first + 1}${day.slice(4)}`;
	return exists(next) ? next : undefined;
};

const monthOf = (name: string): number => MONTHS.findIndex(names => names.includes(name)) + 1;

const written = (words: string, today: string): string | undefined => {
	const [, date, , name = '', year] =
		/(\d{1,2})(:?[ae]|st|nd|rd|th|\.)? ?(?:of )?(\p{L}{3,9})\.?(?:,? ((?:19|20)\d\d))?$/u.exec(words) ?? [];
	if (date && monthOf(name)) return dated(today, monthOf(name), Number(date), year ? Number(year) : undefined);
	const [, before = '', after, late] =
		/(\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?:,? ((?:19|20)\d\d))?$/u.exec(words) ?? [];
	return after && monthOf(before)
		? dated(today, monthOf(before), Number(after), late ? Number(late) : undefined)
		: undefined;
};

const numeric = (words: string, today: string): string | undefined => {
	const [iso] = /(?:19|20)\d\d-\d\d-\d\d/.exec(words) ?? [];
	if (iso) return exists(iso) ? iso : undefined;
	const [, date, month, year] = /(\d{1,2})\/(\d{1,2})(?:\/((?:19|20)?\d\d))?/.exec(words) ?? [];
	if (!date || !month) return undefined;
	return dated(today, Number(month), Number(date), year ? Number(year.padStart(4, '20')) : undefined);
};

const weekday = (words: string, today: string): string | undefined => {
	const [, next, name = ''] =
		/(nästa |next )?((?:mån|tis|ons|tors|fre|lör|sön)dag|(?:mon|tues|wednes|thurs|fri|satur|sun)day)/.exec(words) ?? [];
	const wanted = WEEKDAYS.findIndex(names => names.some(short => name.startsWith(short)));
	if (wanted < 0) return undefined;
	const now = new Date(`${today}T00:00:00Z`).getUTCDay();
	// "Next" is in the week that begins on the next Monday.
	if (next) return dayAfter(today, 7 - ((now + 6) % 7) + ((wanted + 6) % 7));
	return dayAfter(today, (wanted - now + 7) % 7);
};

const within = (words: string, today: string): string | undefined => {
	const [, many = '', unit = ''] = /(?:om|inom|in|within) (\p{L}+|\d{1,2}) (dag|day|veck|week)/u.exec(words) ?? [];
	const listed = Math.max(numbers.indexOf(many), numbersEn.indexOf(many));
	const count = many === 'ett' || many === 'one' || many === 'an' ? 1 : /^\d/.test(many) ? Number(many) : listed;
	if (unit === '' || count < 0) return undefined;
	return dayAfter(today, /^(veck|week)/.test(unit) ? count * 7 : count);
};

const named = (words: string, today: string): string | undefined => {
	const feast = Object.keys(feasts).find(name => words.includes(name));
	if (feast) return dated(today, Number(feasts[feast]?.slice(0, 2)), Number(feasts[feast]?.slice(3)));
	if (words.includes('day after tomorrow')) return dayAfter(today, 2);
	const plain = words.replaceAll(' ', '');
	const near = Object.keys(relative).find(name => plain.startsWith(name));
	return near === undefined ? undefined : dayAfter(today, relative[near] ?? 0);
};

/**
 * The ISO day that words for a day mean on `today`, in Swedish or English lower case, as "lördag 8 maj", "May 8", "på fredag", "i morgon" or
 * "om två dagar"; `undefined` where they do not tell one, as "varje torsdag" or a week.
 */
export const dayInWords = (words: string, today: string): string | undefined => {
	if (
		/varje|every|igår|i går|yesterday|förrgår|(?:^| )(?:last|past|förra)(?: |$)|(?:dags|days)$|dagar\b(?<!\d dagar)/.test(
			words,
		) &&
		!/(?:om|inom|in|within) /.test(words)
	)
		return undefined;
	return (
		numeric(words, today) ??
		written(words, today) ??
		within(words, today) ??
		weekday(words, today) ??
		named(words, today)
	);
};

const BEFORE = 16;

/** Words for a day in folded text, with those before them that turn it: "last", "the day after", the "i" of "i fredags". */
export const dayWords = (folded: string, [start, end]: Span): string => {
	const before = folded.slice(Math.max(0, start - BEFORE), start);
	return (/(?<!\p{L})(?:last|past|förra|day after|i) $/u.exec(before)?.[0] ?? '') + folded.slice(start, end);
};

/** The first and last ISO day of a range within one month, as "8–10 maj" or "May 8 to 10"; `undefined` where there is none. */
export const dayRange = (folded: string, today: string): readonly [from: string, to: string] | undefined => {
	const [, first, last, name = ''] =
		/(?<!\d)(\d{1,2})(?:st|nd|rd|th)? ?(?:-|–|till|to) ?(\d{1,2})(?:st|nd|rd|th)? (\p{L}{3,9})/u.exec(folded) ?? [];
	if (!first || !last || !monthOf(name)) return undefined;
	const from = dated(today, monthOf(name), Number(first));
	const to = from && `${from.slice(0, 8)}${pad(Number(last))}`;
	return from && to && to > from && exists(to) ? [from, to] : undefined;
};
