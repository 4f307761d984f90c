import type {Language} from '../../engine/model/language.ts';

const locales = {sv: 'sv-SE', en: 'en-GB'} as const;

type Ask = Intl.DateTimeFormatOptions;

const made = new Map<string, Intl.DateTimeFormat>();

/** How a language writes dates, made once for each way: making one takes far longer than writing a date with it. */
export function dateFormat(language: Language, ask: Ask): Intl.DateTimeFormat {
	const key = `${language} ${JSON.stringify(ask)}`;
	const known = made.get(key) ?? new Intl.DateTimeFormat(locales[language], ask);
	made.set(key, known);
	return known;
}

/** `count` with its thousands set apart as the language does, and the word that fits it. */
export function formatCount(count: number, one: string, many: string, language: Language): string {
	return `${formatInteger(count, language)} ${count === 1 ? one : many}`;
}

/** A whole number as the language writes it. */
export function formatInteger(count: number, language: Language): string {
	return count.toLocaleString(locales[language]);
}

/** Whose something is: a name with the ending its language gives it, "LinkedIns" or "LinkedIn’s". */
export function formatPossessive(name: string, language: Language): string {
	const hisses = /[sxz]$/i.test(name);
	if (language === 'sv') return hisses ? name : `${name}s`;
	return hisses ? `${name}’` : `${name}’s`;
}

/** An ISO date as the language writes it, as in "20 november 2026"; the date itself when it is none. */
export function formatDay(iso: string, language: Language): string {
	const day = new Date(`${iso}T12:00:00Z`);
	if (Number.isNaN(day.getTime())) return iso;
	return dateFormat(language, {day: 'numeric', month: 'long', year: 'numeric'}).format(day);
}

/** A time of day, as in "14:30", of ms since 1970 where the person is. */
export function formatTime(time: number, language: Language): string {
	return dateFormat(language, {hour: '2-digit', minute: '2-digit'}).format(time);
}

/** A point in time as the language writes it where the person is, as in "20 november 2026 14:30"; takes an ISO time or ms since 1970. */
export function formatMoment(moment: string | number, language: Language): string {
	const time = new Date(moment);
	if (Number.isNaN(time.getTime())) return String(moment);
	return dateFormat(language, {dateStyle: 'long', timeStyle: 'short'}).format(time);
}
