import type {Text} from '../../engine/text/text.ts';
import {type DaysInText, daysInText, isDays} from '../events/days-in-text.ts';
import {dayAfter} from './iso-day.ts';
import {journalLimits} from './journal-entry.ts';
import {promises} from './own-promise.ts';

/** A promise with a day, in the writer's own words. */
export type DatedPromise = {readonly words: string; readonly day: string};

const LONGEST = Math.min(300, journalLimits.note);

const FRIDAY = 5;

/** The Friday of the week of an ISO day so many weeks on; the Sunday where the Friday has passed. */
const endOfWeek = (today: string, weeks: number): string => {
	const weekday = (new Date(`${today}T00:00:00Z`).getUTCDay() + 6) % 7;
	const friday = dayAfter(today, FRIDAY - 1 - weekday + weeks * 7);
	return friday < today ? dayAfter(friday, 2) : friday;
};

const thisWeek =
	/(?<!\p{L})(?:i|den här|denna|slutet av|senare i|före|innan) (?:veckan|helgen)(?!\p{L})|(?<!\p{L})denna vecka|(?<!\p{L})(?:this|the end of the|end of the|end of|later this|before the) (?:week(?:end)?)(?!\p{L})/u;
const nextWeek = /(?<!\p{L})(?:nästa vecka|next week)(?!\p{L})/u;

/** By when words say that something is done, where they name no day but a week. */
const weekIn = (folded: string, today: string): string | undefined => {
	if (nextWeek.test(folded)) return endOfWeek(today, 1);
	return thisWeek.test(folded) ? endOfWeek(today, 0) : undefined;
};

/** The words of a sentence without what others said in it. */
const withoutQuotes = ({folded, excluded}: Text, start: number, end: number): string => {
	let words = '';
	let at = start;
	for (const [from, to] of excluded) {
		if (to <= start || from >= end) continue;
		words += `${folded.slice(at, Math.max(at, from))} … `;
		at = Math.min(end, to);
	}
	return `${words}${folded.slice(at, end)}`.trim();
};

/** The first sentence of a draft that promises something and names a day after `today` (an ISO day); `undefined` where there is none. `days` are the text's. */
export const readPromise = (
	text: Text,
	today: string,
	days: readonly DaysInText[] = daysInText(text, today),
): DatedPromise | undefined => {
	for (const {start, end} of text.sentences) {
		const folded = withoutQuotes(text, start, end);
		const [named] = days.filter(isDays).filter(day => day.start >= start && day.start < end);
		const day = named?.from ?? weekIn(folded, today);
		if (day && day > today && promises(folded))
			return {
				words: text.raw
					.slice(...text.rawSpan([start, end]))
					.trim()
					.slice(0, LONGEST),
				day,
			};
	}
	return undefined;
};
