import type {Language} from '../../engine/model/language.ts';
import type {EventPlan} from './event-plan.ts';

const dayOf = (day: string, language: Language): string =>
	new Date(`${day}T12:00:00Z`).toLocaleDateString(language === 'sv' ? 'sv-SE' : 'en-GB', {
		weekday: 'long',
		day: 'numeric',
		month: 'long',
		timeZone: 'UTC',
	});

const hours = ({start, end}: EventPlan, language: Language): string => {
	if (start === '') return '';
	const span = end === '' ? start : `${start}–${end}`;
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
