import type {Text} from '../../engine/text/text.ts';
import {dayAfter} from '../journal/iso-day.ts';
import {findDays} from './day-finders.ts';
import {type DayPlace, JOIN} from './day-place.ts';
import {type DaySaying, resolveDay, resolveRange} from './day-saying.ts';

/** Days a text names: the first and the last, the same where it is one. */
export type NamedDays = {
	readonly kind: 'days';
	/** Where they stand in the folded text. */
	readonly start: number;
	readonly end: number;
	readonly from: string;
	readonly to: string;
	/** True where something is to be done before them. */
	readonly isDeadline: boolean;
};

/** What a text says of days; what comes again and again, has been, or is no day of the calendar tells none. */
export type DaysInText =
	| NamedDays
	| {readonly kind: 'repeated' | 'past' | 'unclear'; readonly start: number; readonly end: number};

/** True where days are named. */
export const isDays = (said: DaysInText): said is NamedDays => said.kind === 'days';

const joined = new RegExp(`^,? ?${JOIN} ?(?:den |the |on )?$`, 'u');
const beside = /^(?:,|:|\.| -| –)? ?\(?(?:den |the |on )?$/u;
const listed = /^,? ?(?:och|and|&|\+) ?(?:den |the |on |på )?$/u;
const since = /(?<!\p{L})(?:sedan|since|sen|began|började|startade|started) (?:on |den |the )?$/u;
const before =
	/(?<!\p{L})(?:senast|by|before|före|innan|no later than|deadline(?: is|:)?|till och med|until) (?:on |den |the |på )?$/u;
const BEFORE = 30;

/** Two places beside each other that say one thing: the first and the last day, as "28 maj–2 juni", or a weekday and its date. */
const join = ({folded}: Text, last: DayPlace, place: DayPlace): DayPlace | undefined => {
	if (last.to) return undefined;
	const between = folded.slice(last.end, place.start);
	const isJoined = joined.test(between);
	// "Thursday evening, 3 December" is said by its date.
	if (last.says.kind === 'weekday' && isDate(place.says) && (beside.test(between) || (place.to && isJoined)))
		return {...place, start: last.start};
	if (place.to || !(isJoined || (listed.test(between) && areNeighbours(last.says, place.says)))) return undefined;
	return {...last, end: place.end, to: place.says};
};

const joinedPlaces = (text: Text, places: readonly DayPlace[]): readonly DayPlace[] => {
	const kept: DayPlace[] = [];
	for (const place of places) {
		const last = kept.at(-1);
		const one = last && join(text, last, place);
		if (one) kept.splice(-1, 1, one);
		else kept.push(place);
	}
	return kept;
};

const isDate = ({kind}: DaySaying): boolean => kind === 'date' || kind === 'date-of-month';

/** Saturday and Sunday are one thing of two days; Saturday and the next Thursday are not. */
const areNeighbours = (first: DaySaying, last: DaySaying): boolean => {
	const anyDay = '2026-01-01';
	const range = resolveRange(first, last, anyDay);
	return range !== undefined && range[1] === dayAfter(range[0], 1);
};

const readPlace = ({folded}: Text, {start, end, says, to}: DayPlace, today: string): DaysInText => {
	if (says.kind === 'repeated' || to?.kind === 'repeated') return {kind: 'repeated', start, end};
	const words = folded.slice(Math.max(0, start - BEFORE), start);
	if (says.kind === 'past' || since.test(words)) return {kind: 'past', start, end};
	const day = resolveDay(says, today);
	const range = to ? resolveRange(says, to, today) : day && ([day, day] as const);
	if (!range) return {kind: 'unclear', start, end};
	return {kind: 'days', start, end, from: range[0], to: range[1], isDeadline: before.test(words)};
};

/** What a text says of days, in order, in Swedish and English: dates, weekdays, "i morgon", and the first and last of several; read on `today`, an ISO day. */
export const daysInText = (text: Text, today: string): readonly DaysInText[] =>
	joinedPlaces(text, findDays(text)).map(place => readPlace(text, place, today));
