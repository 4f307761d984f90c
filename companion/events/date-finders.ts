import {monthNumbers, nameSources, ordinalNumbers, weekdayNumbers} from './calendar-names.ts';
import {BEGIN, type DayFinder, type DayPlace, dayPattern, FIGURE, JOIN} from './day-place.ts';
import type {DaySaying} from './day-saying.ts';

const {month, anyWeekday, ordinal} = nameSources;
const ending = '(?::?[ae]|st|nd|rd|th)?(?!\\p{L})';
const day = `(${FIGURE}|(?:${ordinal})(?!\\p{L}))`;
const year = '(?:,? ?((?:19|20)\\d\\d|i år|this year|nästa år|next year))?(?!\\d)';
const named = `(?:(${anyWeekday})(?:en)?\\.?,? (?:den |the )?|(?:den|the|on|on the) )?`;

const aMonth = /jan|feb|mar|apr|ma[jy]|ju[nl]|aug|sep|o[ck]t|nov|dec/;

const dateOf = (words: string): number => ordinalNumbers.get(words) ?? Number(words);

const yearOf = (words: string | undefined): {readonly year?: number | 'this' | 'next'} => {
	if (words === undefined) return {};
	if (/^\d/.test(words)) return {year: Number(words)};
	return {year: /^n/.test(words) ? 'next' : 'this'};
};

type MonthWords = {
	readonly name: string;
	readonly from: string;
	readonly last: string | undefined;
	readonly year: string | undefined;
};

const inMonth = ({name, from, last, year: written}: MonthWords, isList: boolean): Pick<DayPlace, 'says' | 'to'> => {
	const month = monthNumbers.get(name) ?? 0;
	const says: DaySaying = {kind: 'date', month, date: dateOf(from), ...yearOf(written)};
	// "5 and 7 June" are two days, not three.
	if (last === undefined || (isList && dateOf(last) !== dateOf(from) + 1)) return {says};
	return {says, to: {...says, date: dateOf(last)}};
};

const isListed = (words: string): boolean => /\d\D{0,6}(?: och | and | ?& ?)/.test(words);

const iso: DayFinder = {
	needs: /\d-\d\d-\d/,
	pattern: dayPattern('(?<!\\d)((?:19|20)\\d\\d)-(\\d\\d)-(\\d\\d)(?!\\d)'),
	read: ([written, of = '', at = '']) => ({
		says: {kind: 'date', year: Number(written), month: Number(of), date: Number(at)},
	}),
};

const dayMonth: DayFinder = {
	needs: aMonth,
	pattern: dayPattern(
		`${BEGIN}${named}(?:${day}${ending}\\.? ?(?:${JOIN}|och|and|&) ?(?:den |the )?)?${day}${ending}\\.? ?(?:of )?(${month})\\.?(?!\\p{L})${year}`,
	),
	read: ([, from, last = '', name = '', written], [words]) =>
		inMonth({name, from: from ?? last, last: from === undefined ? undefined : last, year: written}, isListed(words)),
};

const monthDay: DayFinder = {
	needs: aMonth,
	pattern: dayPattern(
		`${BEGIN}(?:(?:${anyWeekday})\\.?,? |on )?(${month})\\.? ${day}(?:st|nd|rd|th)?(?: ?(?:${JOIN}|and|&) ?(?:the )?${day}(?:st|nd|rd|th)?(?![:.]\\d| ?[ap]\\.?m))?${year}(?![/:.]\\d| ?[ap]\\.?m|\\p{L})`,
	),
	read: ([name = '', from = '', last, written], match, {cased}) => {
		// "We may march on 10 …" names no month.
		const at = match.index + match[0].indexOf(name);
		if (/^(?:may|march)$/.test(name) && cased.slice(at, at + 1) === name.slice(0, 1)) return undefined;
		return inMonth({name, from, last, year: written}, isListed(match[0]));
	},
};

const slashed: DayFinder = {
	needs: /\d\/\d/,
	pattern: dayPattern(
		`(?<![\\p{L}\\d/.:,+]|\\d ?-)(?:(${anyWeekday})(?:en)?\\.?,? (?:den )?|((?:den|on|the|från|from|till) |(?<=/\\d{1,2} ?[-–] ?)))?(${FIGURE})/(1[0-2]|0?[1-9])(?!\\d)(?:/((?:19|20)?\\d\\d)(?!\\d))?(?!/|(?<= )\\p{L})(?=((?:,? (?:kl|klockan|at|\\d{1,2}[.:-])| ?[-–] ?\\d{1,2}/\\d)?))`,
	),
	read: ([name, before, at = '', of = '', written, after]) => {
		if (name === undefined && before === undefined && !written && !after) return undefined;
		const says: DaySaying = {kind: 'date', month: Number(of), date: Number(at)};
		return {says: written ? {...says, year: Number(written.padStart(4, '20'))} : says};
	},
};

const goesOn =
	'(?=\\s*$|\\s*\\n| ?[.,;:!?)–&-]| (?:\\d|kl|klockan|at|från|from|in (?!a row)|i|on|på|and|och|to|till|t\\.?o\\.?m|through|until|we|vi|with|between|mellan|for|för|är|is|håller|har|ses|träffas|öppnar|varje|of (?:every|each|the) month|each month|every month|kommer|blir|bjuder|då|när|when))';

const dateOfMonth: DayFinder = {
	needs: /(?:den|the) \d/,
	pattern: dayPattern(
		`${BEGIN}(?:(${anyWeekday})(?:en)?\\.?,? (?:den|the)|den|(?:on|by|from|until|before|to|for|after) the) (${FIGURE})(:?[ae](?!\\p{L})|st|nd|rd|th)?${goesOn}( (?:i )?varje månad| (?:of )?(?:every|each|the) month)?`,
	),
	read: ([name, at = '', , monthly]) =>
		monthly
			? {says: {kind: 'repeated'}}
			: {says: {kind: 'date-of-month', date: Number(at), ...(name && {weekday: weekdayNumbers.get(name) ?? 0})}},
};

/** Dates in figures and words, alone or as the first and last of several: "8 maj", "May 5–7", "2026-12-24", "14/1 kl 19", "den 3:e". */
export const dateFinders: readonly DayFinder[] = [iso, dayMonth, monthDay, slashed, dateOfMonth];
