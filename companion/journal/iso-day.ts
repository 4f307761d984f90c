import * as v from 'valibot';

const DAY_MS = 86_400_000;

const isCalendarDay = (written: string): boolean => {
	const time = Date.parse(`${written}T00:00:00Z`);
	return !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
};

/** A day of the calendar as `2026-11-30`; the thirtieth of February is none. */
export const isoDay = v.pipe(v.string(), v.regex(/^\d{4}-\d{2}-\d{2}$/), v.check(isCalendarDay));

/** True for an ISO day of the calendar; a date field can be made to tell others. */
export const isIsoDay = (written: string): boolean => v.is(isoDay, written);

/** The day where the person is, as `2026-11-30`. */
export const dayOf = (now: Date): string =>
	[now.getFullYear(), now.getMonth() + 1, now.getDate()].map(part => String(part).padStart(2, '0')).join('-');

/** The day so many days after an ISO day; before it where `days` is below 0. */
export const dayAfter = (day: string, days: number): string =>
	new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);

/** How many days the second ISO day comes after the first; below 0 where it comes before. */
export const daysBetween = (from: string, to: string): number =>
	Math.round((Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS);

/** The month of an ISO day so many months later, as `2026-11`; earlier where `months` is below 0. */
export const monthAfter = (day: string, months: number): string => {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 7);
};
