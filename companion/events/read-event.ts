import {email} from '../../engine/detect/entities/email.ts';
import {phone} from '../../engine/detect/entities/phone.ts';
import {address, place} from '../../engine/detect/entities/place.ts';
import {looksBack, namesEvent, readEventRoles} from '../../engine/detect/roles/event-roles.ts';
import type {Span} from '../../engine/model/draft.ts';
import type {Text} from '../../engine/text/text.ts';
import {type DaysInText, daysInText, isDays} from './days-in-text.ts';
import {type EventPlan, emptyPlan} from './event-plan.ts';
import {hoursInText} from './hours-in-text.ts';

const TITLE = 80;

const accessWords =
	/ramp|hiss|rullstol|hörslinga|teckentolk|tolk|ledsagare|trappfri|tillgänglig|lift|elevator|wheelchair|hearing loop|interpreter|step-free|accessible/;
const photoWords = /foto|fotograf|filma|bilder tas|tar bilder|photo|pictures|filming/;
const signWords =
	/(?<!\p{L})(?:anmäl|osa|biljett|boka|mejla|ring |sign up|rsvp|ticket|register|book |e-mail|email|call )/u;

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

/** The days something happens on: of those named the first ahead that are no deadline; empty where there are none. */
export const eventDays = (days: readonly DaysInText[], today: string): Pick<EventPlan, 'day' | 'lastDay'> => {
	const [first] = days.filter(isDays).filter(({to, isDeadline}) => to >= today && !isDeadline);
	return {day: first?.from ?? '', lastDay: first && first.to > first.from ? first.to : ''};
};

/** True where a draft says that something comes again and again, which no plan holds. */
export const comesAgain = (text: Text, today: string): boolean =>
	daysInText(text, today).some(({kind}) => kind === 'repeated');

/** The sentences whose day has been, or nobody can tell. */
const pastSentences = ({sentences}: Text, days: readonly DaysInText[]): readonly Span[] =>
	sentences
		.filter(({start, end}) =>
			days.some(({kind, start: at}) => (kind === 'past' || kind === 'unclear') && at >= start && at < end),
		)
		.map(({start, end}) => [start, end] as const);

const hoursOf = (text: Text, days: readonly DaysInText[]): Pick<EventPlan, 'start' | 'end'> => {
	const places = days.map(({start, end}) => [start, end] as const);
	// The number of a house is no hour, nor that of a day.
	const others = [...address(text, {}), ...places, ...pastSentences(text, days)];
	const {start = '', end = ''} = hoursInText(text, places, others);
	return {start, end};
};

// What is built for people to come to, also as the end of a compound; only a form is filled from it.
const venue =
	/(?<!\p{L})(?:i|på|vid|hos|till|utanför|in|at|to|outside) (?:(?:the|our|an?|vårt|vår|den|det|gamla|nya|old|new) ){0,2}(?:(?!(?:in|at|to|on|i|på) )[\p{L}'’-]+ ){0,2}?(?:\p{L}*(?:kontor|verkstaden|gården|hemmet|kontoret|hallen|rummet|platsen|stranden|badet|torget|parken|kaféet|caféet|salen|huset|skolan|kyrkan|biblioteket|museet|lokalen|puben|stugan|teatern|stationen)|library|hall|workshop|school|church|museum|office|gym|club|cent(?:re|er)|station|market|studio|gallery|theat(?:re|er)|pub|caf[eé]|garden|park|square|barn|rink|pier|beach|yard|pool)(?!\p{L})/u;

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

/** What a draft's text says of something that happens in a place, in its own words; empty fields where it says nothing. `today` is an ISO day. */
export const readEvent = (text: Text, today: string): EventPlan => {
	const days = daysInText(text, today);
	return {
		...emptyPlan,
		title: titleOf(text),
		...eventDays(days, today),
		...hoursOf(text, days),
		place: placeOf(text),
		how: howOf(text),
		access: sentenceWith(text, folded => accessWords.test(folded)),
		photos: sentenceWith(text, folded => photoWords.test(folded)),
	};
};

// Words that bid people come without naming what to; they count only beside a day, an hour and a place.
const bids =
	/(?<!\p{L})(?:häng (?:på|med)|kom (?:förbi|in|dit|hit|och)|(?:titta|slink|kliv|svep|välkommen|välkomna) (?:in|förbi)|drop[ -]?in|pop (?:in|by|round)|come (?:along|by|over|and|round)|meet us|öppen (?:verkstad|scen|förskola)|open (?:workshop|mic|day)|ta med (?:dig|er|en|ett|din|ditt|\p{L}+(?:en|et|n))|fri entré|fritt inträde|gratis inträde|free (?:entry|admission)|(?:alla (?:är )?välkomna)|(?:all|everyone|everybody)(?:'s| is| are)? welcome)(?!\p{L})/u;

const bidsCome = (text: Text): boolean =>
	bids.test(text.folded) && !text.sentences.some(sentence => looksBack(text, sentence));

const hasRoles = (text: Text, today: string): boolean => {
	const days = daysInText(text, today);
	return eventDays(days, today).day !== '' && hoursOf(text, days).start !== '' && placeOf(text) !== '';
};

/** True for a draft that asks people to come to something, or names it or bids them come with a day, an hour and a place, and does not look back. */
export const isAboutEvent = (text: Text, today: string): boolean =>
	readEventRoles(text) !== undefined || ((namesEvent(text) || bidsCome(text)) && hasRoles(text, today));
