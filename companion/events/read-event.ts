import {date} from '../../engine/detect/entities/date.ts';
import {email} from '../../engine/detect/entities/email.ts';
import {phone} from '../../engine/detect/entities/phone.ts';
import {address, place} from '../../engine/detect/entities/place.ts';
import {time} from '../../engine/detect/entities/time.ts';
import {namesEvent, readEventRoles} from '../../engine/detect/roles/event-roles.ts';
import type {Span} from '../../engine/model/draft.ts';
import {analyseText} from '../../engine/text/analyse-text.ts';
import type {Text} from '../../engine/text/text.ts';
import {dayInWords, dayRange, dayWords} from './day-in-words.ts';
import {type EventPlan, emptyPlan} from './event-plan.ts';
import {hoursInWords} from './hours-in-words.ts';

const LONGEST = 5_000;
const TITLE = 80;
// As long as " to 10.30 p.m."
const TO = 16;
const BEFORE = 6;

const accessWords =
	/ramp|hiss|rullstol|hörslinga|teckentolk|tolk|ledsagare|trappfri|tillgänglig|lift|elevator|wheelchair|hearing loop|interpreter|step-free|accessible/;
const photoWords = /foto|fotograf|filma|bilder tas|tar bilder|photo|pictures|filming/;
const signWords =
	/(?<!\p{L})(?:anmäl|osa|biljett|boka|mejla|ring |sign up|rsvp|ticket|register|book |e-mail|email|call )/u;

const wordsAt = (text: Text, span: Span): string => text.folded.slice(...span);
const rawAt = (text: Text, span: Span): string => text.raw.slice(...text.rawSpan(span)).trim();

const sentenceWith = (text: Text, holds: (folded: string, span: Span) => boolean): string => {
	const found = text.sentences.find(({start, end}) => holds(text.folded.slice(start, end), [start, end]));
	return found ? rawAt(text, [found.start, found.end]) : '';
};

const titleOf = (text: Text): string => {
	const [first] = text.sentences;
	const words = first ? rawAt(text, [first.start, first.end]) : '';
	const short =
		words
			.split(/[,\n]|:(?!\d)/)[0]
			?.replace(/[.!?]+$/, '')
			.trim() ?? '';
	const letters = [...short];
	return letters.length <= TITLE
		? short
		: `${letters
				.slice(0, TITLE - 1)
				.join('')
				.trimEnd()}…`;
};

const daysOf = (text: Text, today: string): Pick<EventPlan, 'day' | 'lastDay'> => {
	const range = dayRange(text.folded, today);
	if (range) return {day: range[0], lastDay: range[1]};
	const [day = ''] = date(text, {}).flatMap(span => dayInWords(dayWords(text.folded, span), today) ?? []);
	return {day, lastDay: ''};
};

const hoursOf = (text: Text): Pick<EventPlan, 'start' | 'end'> => {
	const addresses = address(text, {});
	// The number of a house is no hour.
	const [first] = time(text, {}).filter(([at, to]) => !addresses.some(([start, end]) => at < end && to > start));
	if (!first) return {start: '', end: ''};
	const [from, to] = first;
	// The finder may stop at the beginning of "10 am to 2 pm", and begin at the end of "6–8 pm".
	const before = /\d{1,2} ?[-–] ?$/.exec(text.folded.slice(Math.max(0, from - BEFORE), from))?.[0] ?? '';
	const isRange = /^ ?(?:-|–|till|to|och|and) ?\d/.test(text.folded.slice(to, to + TO));
	const {start = '', end = ''} = hoursInWords(text.folded.slice(from - before.length, isRange ? to + TO : to));
	return {start, end};
};

// What is built for people to come to, also as the end of a compound; only a form is filled from it.
const venue =
	/(?<!\p{L})(?:i|på|vid|hos|till|utanför|in|at|to|outside) (?:(?:the|our|an?|vårt|vår|den|det|gamla|nya|old|new) ){0,2}(?:(?!(?:in|at|to|on|i|på) )[\p{L}'’-]+ ){0,2}?(?:\p{L}*(?:kontor|verkstaden|gården|hemmet|kontoret|hallen|torget|parken|kaféet|caféet|salen|huset|skolan|kyrkan|biblioteket|museet|lokalen|puben|stugan|teatern|stationen)|library|hall|workshop|school|church|museum|office|gym|club|cent(?:re|er)|station|market|studio|gallery|theat(?:re|er)|pub|caf[eé]|garden|park|square|barn)(?!\p{L})/u;

const findVenue = ({folded}: Text): readonly Span[] => {
	const found = venue.exec(folded);
	return found ? [[found.index, found.index + found[0].length]] : [];
};

const placeOf = (text: Text): string => {
	const [first] = [...address(text, {}), ...place(text, {}), ...findVenue(text)];
	return first
		? rawAt(text, first)
				.replace(/^(?:i|på|vid|hos|till|utanför|in|at|to|near|outside|the) /i, '')
				.replace(/ i$/, '')
				.replace(/^./, letter => letter.toUpperCase())
		: '';
};

const howOf = (text: Text): string => {
	const contacts = [...email(text, {}), ...phone(text, {}), ...text.urls];
	return sentenceWith(
		text,
		(folded, [start, end]) => signWords.test(folded) || contacts.some(([at]) => at >= start && at < end),
	);
};

/** What a draft says of something that happens in a place, in its own words; empty fields where it says nothing. `today` is an ISO day. Never throws. */
export const readEvent = (draft: string, today: string): EventPlan => {
	const text = analyseText(draft.slice(0, LONGEST));
	return {
		...emptyPlan,
		title: titleOf(text),
		...daysOf(text, today),
		...hoursOf(text),
		place: placeOf(text),
		how: howOf(text),
		access: sentenceWith(text, folded => accessWords.test(folded)),
		photos: sentenceWith(text, folded => photoWords.test(folded)),
	};
};

/** True for a draft that asks people to come to something, or names it with a day, an hour and a place, and does not look back. */
export const isAboutEvent = (text: Text): boolean =>
	readEventRoles(text) !== undefined ||
	(namesEvent(text) && date(text, {}).length > 0 && time(text, {}).length > 0 && place(text, {}).length > 0);
