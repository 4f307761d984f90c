import type {Language} from '../../engine/model/language.ts';
import {dayAfter} from '../journal/iso-day.ts';
import type {EventPlan} from './event-plan.ts';

const dayOf = (day: string, language: Language): string =>
	new Date(`${day}T12:00:00Z`).toLocaleDateString(language === 'sv' ? 'sv-SE' : 'en-GB', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});

const eachDay = {sv: ' varje dag', en: ' each day'} as const;

/** Several days have the same hours each, but for one night from a day to the next. */
const isEachDay = ({day, lastDay, start, end}: EventPlan): boolean =>
	lastDay > day && end !== '' && (end > start || lastDay > dayAfter(day, 1));

const hours = (plan: EventPlan, language: Language): string => {
	const {start, end} = plan;
	if (start === '') return '';
	const span = `${end === '' ? start : `${start}–${end}`}${isEachDay(plan) ? eachDay[language] : ''}`;
	return language === 'sv' ? ` kl. ${span}` : `, ${span}`;
};

const when = (plan: EventPlan, language: Language): string => {
	if (plan.day === '') return '';
	const days = [plan.day, ...(plan.lastDay > plan.day ? [plan.lastDay] : [])].map(day => dayOf(day, language));
	return `${days.join(' – ')}${hours(plan, language)}`;
};

const sentence = (words: string): string => (/[.!?]$/.test(words) ? words : `${words}.`);

const capital = (words: string): string => words.replace(/^\p{L}/u, letter => letter.toUpperCase());

/** What a plan says as one line for a draft: when and where, how to come, access and pictures; empty for an empty plan. */
export const eventBlock = (plan: EventPlan, language: Language): string => {
	const first = [when(plan, language), plan.place].filter(Boolean).join(', ');
	return [first, plan.how, plan.access, plan.photos]
		.map(words => words.trim().replace(/\s+/g, ' '))
		.filter(Boolean)
		.map(words => sentence(capital(words)))
		.join(' ');
};
