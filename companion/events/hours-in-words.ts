/** A time of day, as `18:30`. */
export type ClockTime = string;

const clock = '(\\d{1,2})(?:[.:](\\d\\d))?';
const half = '( ?(?:am|pm|a\\.m\\.?|p\\.m\\.?))?';

const range = new RegExp(`^\\D*${clock}${half} ?(?:-|–|till|to) ?${clock}${half}`);
const between = new RegExp(`^\\D*(?:mellan|between)\\D+${clock}${half} (?:och|and) ${clock}${half}`);
const single = new RegExp(`^\\D*${clock}${half}`);

const pad = (number: number): string => String(number).padStart(2, '0');

const hourOf = (written: number, part: string | undefined): number => {
	if (part === undefined) return written;
	return part.trim().startsWith('p') ? (written % 12) + 12 : written % 12;
};

const timeOf = (
	hour: string | undefined,
	minute: string | undefined,
	part: string | undefined,
): ClockTime | undefined => {
	if (hour === undefined) return undefined;
	const [at, past] = [hourOf(Number(hour), part), Number(minute ?? 0)];
	return at < 24 && past < 60 ? `${pad(at)}:${pad(past)}` : undefined;
};

/**
 * When something begins and, where the words say it, ends (on the next day when that is earlier), of words for a time of day in lower case, as "kl. 8–9", "between 4 and 6 pm" or
 * "at noon"; empty where they tell none.
 */
export const hoursInWords = (words: string): {readonly start?: ClockTime; readonly end?: ClockTime} => {
	if (words.includes('noon')) return {start: '12:00'};
	const [, hour, minute, part, lastHour, lastMinute, lastPart] = range.exec(words) ?? between.exec(words) ?? [];
	if (lastHour !== undefined) {
		// "Between 4 and 6 pm" means both in the afternoon.
		const start = timeOf(hour, minute, part ?? lastPart);
		const end = timeOf(lastHour, lastMinute, lastPart);
		return {...(start && {start}), ...(start && end && end !== start && {end})};
	}
	const [, at, past, of] = single.exec(words) ?? [];
	const start = timeOf(at, past, of);
	return start ? {start} : {};
};
