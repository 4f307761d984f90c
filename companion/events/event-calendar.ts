import ical, {type ICalEventData} from 'ical-generator';
import {dayAfter, daysBetween} from '../journal/iso-day.ts';
import type {EventPlan} from './event-plan.ts';
import {zonedTime} from './zoned-time.ts';

const HOUR_MS = 3_600_000;

/** So many days get their hours each; what lasts longer fills whole days and says its hours in words. */
const MOST_DAYS = 31;

const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);

type Times = Pick<ICalEventData, 'start' | 'end' | 'allDay'>;

// A calendar's last day is the one after.
const wholeDays = ({day, lastDay}: EventPlan): Times => ({
	allDay: true,
	start: midnight(day),
	end: midnight(dayAfter(lastDay > day ? lastDay : day, 1)),
});

const hoursFrom = ({day, start, end}: EventPlan, zone: string): Times => {
	const begins = zonedTime(day, start, zone);
	// What ends at an earlier hour than it began ends the next day.
	const ends = end === '' || end === start ? undefined : zonedTime(end < start ? dayAfter(day, 1) : day, end, zone);
	const lasts = ends !== undefined && ends > begins;
	return {start: begins, end: lasts ? ends : new Date(begins.getTime() + HOUR_MS)};
};

/** Several days of hours are those hours each day, and never one block through the nights between. */
const timesOf = (plan: EventPlan, zone: string): readonly Times[] => {
	const {day, lastDay, start, end} = plan;
	const more = lastDay > day ? daysBetween(day, lastDay) : 0;
	if (start === '' || (more > 0 && end === '') || more >= MOST_DAYS) return [wholeDays(plan)];
	// From an evening to the next morning is one night.
	if (more === 1 && end <= start) return [hoursFrom(plan, zone)];
	return Array.from({length: more + 1}, (_, at) => hoursFrom({...plan, day: dayAfter(day, at)}, zone));
};

const hoursInWords = ({start, end}: EventPlan): string => [start, end].filter(Boolean).join('–');

/** Without what a calendar file may not hold, or would take for a line of its own: controls, and the separators of lines and paragraphs. */
const plainText = (text: string): string =>
	text.replace(/\r\n?|[\u2028\u2029\u0085]/g, '\n').replace(/(?!\n|\t)\p{Cc}|\p{Cs}/gu, '');

/** What makes one event's file its own: an id, the moment it is made, and the zone whose clocks its hours are told by, as `Europe/Stockholm`. */
export type CalendarFacts = {readonly id: string; readonly now: Date; readonly zone: string};

/**
 * The event as a calendar file; `undefined` while its title or day is missing. Without an hour it lasts whole days, without an end one hour;
 * several days have their hours each.
 */
export const eventCalendar = (plan: EventPlan, {id, now, zone}: CalendarFacts): string | undefined => {
	if (plan.title.trim() === '' || plan.day === '') return undefined;
	const calendar = ical({prodId: {company: 'akta', product: 'akta'}});
	const all = timesOf(plan, zone);
	const said = all[0]?.allDay ? hoursInWords(plan) : '';
	const description = plainText([said, plan.how, plan.access, plan.photos].filter(Boolean).join('\n'));
	for (const [at, times] of all.entries())
		calendar.createEvent({
			id: at === 0 ? id : `${id}-${at + 1}`,
			stamp: now,
			summary: plainText(plan.title),
			...times,
			...(plan.place !== '' && {location: plainText(plan.place)}),
			...(description !== '' && {description}),
		});
	return calendar.toString();
};
