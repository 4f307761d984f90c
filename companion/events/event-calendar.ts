import ical from 'ical-generator';
import {dayAfter} from '../journal/iso-day.ts';
import type {EventPlan} from './event-plan.ts';
import {zonedTime} from './zoned-time.ts';

const HOUR_MS = 3_600_000;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

// A calendar's last day is the one after.
const wholeDays = ({day, lastDay}: EventPlan) => ({
	allDay: true,
	start: midnight(day),
	end: midnight(dayAfter(lastDay > day ? lastDay : day, 1)),
});

const hours = ({day, lastDay, start, end}: EventPlan, zone: string) => {
	const begins = zonedTime(day, start, zone);
	// What ends at an earlier hour than it began ends the next day.
	const lastDate = lastDay > day ? lastDay : end <= start ? dayAfter(day, 1) : day;
	const ends = end === '' || end === start ? undefined : zonedTime(lastDate, end, zone);
	const lasts = ends !== undefined && ends > begins;
	return {start: begins, end: lasts ? ends : new Date(begins.getTime() + HOUR_MS)};
};

/** What makes one event's file its own: an id, the moment it is made, and the zone whose clocks its hours are told by, as `Europe/Stockholm`. */
export type CalendarFacts = {readonly id: string; readonly now: Date; readonly zone: string};

/** The event as a calendar file; `undefined` while its title or day is missing. Without an hour it lasts whole days, without an end one hour. */
export const eventCalendar = (plan: EventPlan, {id, now, zone}: CalendarFacts): string | undefined => {
	if (plan.title.trim() === '' || plan.day === '') return undefined;
	const calendar = ical({prodId: {company: 'akta', product: 'akta'}});
	const description = [plan.how, plan.access, plan.photos].filter(Boolean).join('\n');
	calendar.createEvent({
		id,
		stamp: now,
		summary: plan.title,
		...(plan.start === '' ? wholeDays(plan) : hours(plan, zone)),
		...(plan.place !== '' && {location: plan.place}),
		...(description !== '' && {description}),
	});
	return calendar.toString();
};
