import * as v from 'valibot';
import {isoDay} from './iso-day.ts';

const words = (longest: number) => v.pipe(v.string(), v.minLength(1), v.maxLength(longest));

/** The form of a reminder; anything else in it is refused. */
export const reminderSchema = v.strictObject({
	id: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
	day: isoDay,
	words: words(300),
	platform: v.exactOptional(words(60)),
});

/** Something the person asked to be reminded of: the day, their own words, and the network where it was promised. */
export type Reminder = v.InferOutput<typeof reminderSchema>;

/** The first of these ISO days after `today`, one itself; `undefined` where there is none. */
export const nextReminderDay = (days: readonly string[], today: string): string | undefined =>
	days.filter(day => day > today).sort()[0];

/** The reminders whose day has come on `today` (an ISO day), the oldest first. */
export const dueReminders = (reminders: readonly Reminder[], today: string): readonly Reminder[] =>
	reminders.filter(({day}) => day <= today).sort((one, other) => one.day.localeCompare(other.day));
