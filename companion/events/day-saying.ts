import {dayAfter, daysBetween} from '../journal/iso-day.ts';

/** What words say of a day, before it is known which day they are read on; `repeated` and `past` are no day to come. */
export type DaySaying =
	| {readonly kind: 'date'; readonly month: number; readonly date: number; readonly year?: number | 'this' | 'next'}
	| {readonly kind: 'date-of-month'; readonly date: number; readonly weekday?: number}
	| {readonly kind: 'weekday'; readonly weekday: number; readonly next?: boolean}
	| {readonly kind: 'weekday-of-month'; readonly month: number; readonly weekday: number; readonly nth: number}
	| {readonly kind: 'days-on'; readonly days: number}
	| {readonly kind: 'repeated' | 'past'};

/** For so many days a date that has passed is still the one that was. */
const JUST_PASSED = 60;
const JUST_PASSED_IN_MONTH = 7;

const pad = (number: number): string => String(number).padStart(2, '0');

const isoOf = (year: number, month: number, date: number): string | undefined => {
	const day = new Date(Date.UTC(year, month - 1, date));
	return day.getUTCMonth() === month - 1 && day.getUTCDate() === date
		? `${year}-${pad(month)}-${pad(date)}`
		: undefined;
};

const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

/** A date without a year is the next one; just after it has passed nobody can tell which is meant. */
const dated = (
	today: string,
	{month, date, year}: {month: number; date: number; year?: number | 'this' | 'next'},
): string | undefined => {
	const now = Number(today.slice(0, 4));
	const first = typeof year === 'number' ? year : year === 'next' ? now + 1 : now;
	const day = isoOf(first, month, date);
	if (year !== undefined || (day && day >= today)) return day;
	if (day && daysBetween(day, today) < JUST_PASSED) return undefined;
	return isoOf(first + 1, month, date);
};

const datedInMonth = (today: string, date: number, weekday?: number): string | undefined => {
	const [year = 0, month = 1] = today.split('-').map(Number);
	const justPassed = isoOf(year, month, date);
	if (justPassed && justPassed < today && daysBetween(justPassed, today) < JUST_PASSED_IN_MONTH) return undefined;
	for (let ahead = 0; ahead <= 12; ahead += 1) {
		const day = isoOf(year + Math.floor((month - 1 + ahead) / 12), ((month - 1 + ahead) % 12) + 1, date);
		if (day && day >= today && (weekday === undefined || weekdayOf(day) === weekday)) return day;
	}
	return undefined;
};

const nthWeekday = (year: number, month: number, weekday: number, nth: number): string | undefined => {
	const first = isoOf(year, month, 1);
	if (!first) return undefined;
	const day = dayAfter(first, ((weekday - weekdayOf(first) + 7) % 7) + (nth - 1) * 7);
	// "The last" is the fourth or the fifth.
	return day.slice(0, 7) === first.slice(0, 7) ? day : nth === 5 ? dayAfter(day, -7) : undefined;
};

const weekdayFrom = (today: string, weekday: number, next = false): string => {
	const now = weekdayOf(today);
	// "Next" is in the week that begins on the next Monday.
	return next ? dayAfter(today, 7 - ((now + 6) % 7) + ((weekday + 6) % 7)) : dayAfter(today, (weekday - now + 7) % 7);
};

/** The ISO day that a saying means on `today`; `undefined` where it tells none, or the day does not exist. */
export const resolveDay = (saying: DaySaying, today: string): string | undefined => {
	switch (saying.kind) {
		case 'date':
			return dated(today, saying);
		case 'date-of-month':
			return datedInMonth(today, saying.date, saying.weekday);
		case 'weekday':
			return weekdayFrom(today, saying.weekday, saying.next);
		case 'weekday-of-month': {
			const {month, weekday, nth} = saying;
			const year = Number(today.slice(0, 4));
			const day = nthWeekday(year, month, weekday, nth);
			return day && day >= today ? day : nthWeekday(year + 1, month, weekday, nth);
		}
		case 'days-on':
			return dayAfter(today, saying.days);
		default:
			return undefined;
	}
};

const LONGEST_DAYS = 366;

/** The first and the last ISO day of what lasts from one saying to another; `undefined` where they tell none. It may have begun already. */
export const resolveRange = (
	from: DaySaying,
	to: DaySaying,
	today: string,
): readonly [from: string, to: string] | undefined => {
	if (to.kind === 'date' && from.kind === 'date') {
		const last = dated(today, to);
		const year = Number(last?.slice(0, 4));
		const first = [year, year - 1]
			.map(each => isoOf(each, from.month, from.date))
			.find(day => day && last && day < last);
		return first && last ? [first, last] : undefined;
	}
	const first = resolveDay(from, today);
	const last = first && resolveDay(to, first);
	return first && last && last > first && daysBetween(first, last) < LONGEST_DAYS ? [first, last] : undefined;
};
