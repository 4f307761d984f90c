import type {Span} from '../../model/draft.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {dateIn} from '../entities/date.ts';
import {address} from '../entities/place.ts';
import {timeIn} from '../entities/time.ts';
import {findOutsideQuotes, type SignalPhrases} from '../signals/phrases.ts';
import {callsToCome, dayLabels, eventNouns, lookingBack, placeWords} from './event-words.ts';

/** What an invitation lacks of day, hour and place, and the words that invite; absent where nobody is asked to come to anything. */
export type MissingRoles = {readonly missing: number; readonly spans: readonly Span[]};

/** The words of one sentence that bear on an invitation. */
type Reading = {
	readonly nouns: readonly Span[];
	readonly calls: readonly Span[];
	readonly days: readonly Span[];
	readonly hours: readonly Span[];
	readonly places: readonly Span[];
	readonly isPast: boolean;
	readonly isShort: boolean;
	readonly hasLabel: boolean;
};

/** A line of so few characters says one thing, such as the day. */
const shortLine = 60;

const namedPlace =
	/(?<!\p{L})(?:[Pp]å|[Vv]id|[Hh]os|[Aa]t|[Oo]utside|[Uu]tanför|[Nn]ear) (?:the )?\p{Lu}[\p{L}'-]{2,30}/u;
const pin = /[📍🏟🏛]/u;
const calendar = /[📅🗓]/u;
const range =
	/\d ?(?:-|–|till|to) ?\d{1,2}(?:st|nd|rd|th)? ?(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)/;
const bareHour = /(?:tid|time|kl|klockan)[ .:]*(?:[01]\d|2[0-3])[0-5]\d(?!\d)/;
const ordinalDay =
	/den (?:första|andra|tredje|fjärde|femte|sjätte|sjunde|åttonde|nionde|tionde|elfte|tolfte|\p{L}{3,7}tonde|tjugo\p{L}{0,8}|trettio\p{L}{0,6}) (?:jan|feb|mars|apr|maj|jun|jul|aug|sep|okt|nov|dec)/u;

const within = (spans: readonly Span[], {start, end}: Sentence): readonly Span[] =>
	spans.filter(([from]) => from >= start && from < end);

const daysIn = (text: Text, {start, end}: Sentence): readonly Span[] => {
	const written = text.folded.slice(start, end);
	const match = ordinalDay.exec(written) ?? range.exec(written);
	const days = dateIn(text, start, end);
	return match ? [...days, [start + match.index, start + match.index + match[0].length]] : days;
};

const placesIn = (text: Text, sentence: Sentence, addresses: readonly Span[]): readonly Span[] => {
	const cased = text.cased.slice(sentence.start, sentence.end);
	const named = namedPlace.exec(cased) ?? pin.exec(cased);
	const here: readonly Span[] = named
		? [[sentence.start + named.index, sentence.start + named.index + named[0].length]]
		: [];
	return [...here, ...within(addresses, sentence), ...found(text, sentence, placeWords)];
};

const found = (text: Text, sentence: Sentence, phrases: SignalPhrases): readonly Span[] =>
	findOutsideQuotes(text, sentence, phrases[sentence.language === 'en' ? 'en' : 'sv']);

const readSentence = (text: Text, sentence: Sentence, addresses: readonly Span[]): Reading => ({
	nouns: found(text, sentence, eventNouns),
	calls: found(text, sentence, callsToCome),
	days: daysIn(text, sentence),
	hours: timeIn(text, sentence.start, sentence.end),
	places: placesIn(text, sentence, addresses),
	isPast: found(text, sentence, lookingBack).length > 0,
	isShort: text.folded.slice(sentence.start, sentence.end).trim().length < shortLine,
	hasLabel:
		found(text, sentence, dayLabels).length > 0 ||
		calendar.test(text.raw.slice(...text.rawSpan([sentence.start, sentence.end]))),
});

/** A day is the event's when it stands with something else of the event, or alone in its line. */
const isTied = ({nouns, calls, hours, places, isShort, hasLabel}: Reading): boolean =>
	isShort || hasLabel || nouns.length + calls.length + hours.length + places.length > 0;

const some = (readings: readonly Reading[], role: 'nouns' | 'calls' | 'days' | 'hours' | 'places'): boolean =>
	readings.some(reading => reading[role].length > 0);

/** Somebody is asked to come: to something that has a name, or at an hour of a day. */
const invites = (readings: readonly Reading[]): boolean =>
	!readings.some(({isPast}) => isPast) &&
	some(readings, 'calls') &&
	(some(readings, 'nouns') || readings.some(({days, hours}) => days.length > 0 && hours.length > 0));

/** True for a sentence that tells of what has been. */
export const looksBack = (text: Text, sentence: Sentence): boolean => found(text, sentence, lookingBack).length > 0;

/** Most texts ask nobody to come, and then nothing else of them matters. */
const asksToCome = (text: Text): boolean =>
	text.sentences.some(sentence => found(text, sentence, callsToCome).length > 0) &&
	!text.sentences.some(sentence => looksBack(text, sentence));

/** True for a text that names something people go to, and does not look back on it. */
export const namesEvent = (text: Text): boolean =>
	text.sentences.some(sentence => found(text, sentence, eventNouns).length > 0) &&
	!text.sentences.some(sentence => looksBack(text, sentence));

/** Reads an invitation; undefined when the text asks nobody to come to anything, or looks back. */
export const readEventRoles = (text: Text): MissingRoles | undefined => {
	if (!asksToCome(text)) return undefined;
	const addresses = address(text, {});
	const readings = text.sentences.map(sentence => readSentence(text, sentence, addresses));
	if (!invites(readings)) return undefined;
	const hasDay = readings.some(reading => reading.days.length > 0 && isTied(reading));
	const needsHour = hasDay && !range.test(text.folded);
	const lacks = [
		!hasDay,
		needsHour && !some(readings, 'hours') && !bareHour.test(text.folded),
		!some(readings, 'places'),
	];
	return {
		missing: lacks.filter(Boolean).length,
		spans: readings.flatMap(({nouns, calls}) => [...nouns, ...calls]).slice(0, 3),
	};
};
