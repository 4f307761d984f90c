import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, {type VEvent} from 'node-ical';
import {describe, expect, it} from 'vitest';
import {dayInWords, dayRange} from '../../../companion/events/day-in-words.ts';
import {eventCalendar} from '../../../companion/events/event-calendar.ts';
import {type EventPlan, emptyPlan} from '../../../companion/events/event-plan.ts';
import {hoursInWords} from '../../../companion/events/hours-in-words.ts';
import {isAboutEvent, readEvent} from '../../../companion/events/read-event.ts';
import {zonedTime} from '../../../companion/events/zoned-time.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';

// A Monday.
const today = '2026-11-30';

describe('words for a day', () => {
	it.each([
		['lördag 8 maj', '2027-05-08'],
		['den 5 december', '2026-12-05'],
		['8 may 2028', '2028-05-08'],
		['may 8', '2027-05-08'],
		['the 3rd of january', '2027-01-03'],
		['2026-12-24', '2026-12-24'],
		['den 4/12', '2026-12-04'],
		['på fredag', '2026-12-04'],
		['på måndag', '2026-11-30'],
		['nästa måndag', '2026-12-07'],
		['on thursday', '2026-12-03'],
		['i morgon', '2026-12-01'],
		['tomorrow', '2026-12-01'],
		['i övermorgon', '2026-12-02'],
		['ikväll', '2026-11-30'],
		['om två dagar', '2026-12-02'],
		['within 3 weeks', '2026-12-21'],
		['julafton', '2026-12-24'],
		['the day after tomorrow', '2026-12-02'],
		['nästa fredag', '2026-12-11'],
		['den 1 oktober', '2027-10-01'],
	])('%s is %s', (words, day) => {
		expect(dayInWords(words, today)).toBe(day);
	});

	it.each([
		'vecka 47',
		'varje torsdag',
		'den 31 februari',
		'i går',
		'30 februari',
		'i fredags',
		'förra fredagen',
		'last friday',
		'on fridays',
		// Said two days after: last Saturday's, or next year's?
		'den 28 november',
		'',
	])('%s is no one day', words => {
		expect(dayInWords(words, today)).toBeUndefined();
	});

	it('are the next week’s where they say so, also on a Sunday', () => {
		expect(dayInWords('nästa fredag', '2026-12-06')).toBe('2026-12-11');
		expect(dayInWords('next friday', '2026-12-05')).toBe('2026-12-11');
	});

	it('that span several days give the first and the last', () => {
		expect(dayRange('mässan 8-10 maj i göteborg', today)).toEqual(['2027-05-08', '2027-05-10']);
		expect(dayRange('12 till 13 december', today)).toEqual(['2026-12-12', '2026-12-13']);
		expect(dayRange('kl. 8-10 i maj', today)).toBeUndefined();
	});
});

it.each([
	['kl. 8–9', '08:00', '09:00'],
	['kl 18', '18:00', undefined],
	['18.30-20', '18:30', '20:00'],
	['between 4 and 6 pm', '16:00', '18:00'],
	['10 am to 2 pm', '10:00', '14:00'],
	['mellan 16 och 18', '16:00', '18:00'],
	['at noon', '12:00', undefined],
	['12 am', '00:00', undefined],
	['kl 20-02', '20:00', '02:00'],
	['6–8 pm', '18:00', '20:00'],
	['kl 99', undefined, undefined],
])('%s begins at %s and ends at %s', (words, start, end) => {
	expect(hoursInWords(words)).toEqual({...(start && {start}), ...(end && {end})});
});

describe('a draft about something that happens in a place', () => {
	const swedish =
		'Öppet hus i verkstaden, lördag 8 maj kl. 10–14 på Storgatan 4 i Lingonby. Ramp och hörslinga finns. Vi tar bilder, säg till om du inte vill vara med. Anmäl dig till hanna@nordljus.example.';

	it('fills the form with its own words', () => {
		expect(readEvent(swedish, today)).toEqual({
			title: 'Öppet hus i verkstaden',
			day: '2027-05-08',
			lastDay: '',
			start: '10:00',
			end: '14:00',
			place: 'Storgatan 4',
			how: 'Anmäl dig till hanna@nordljus.example.',
			access: 'Ramp och hörslinga finns.',
			photos: 'Vi tar bilder, säg till om du inte vill vara med.',
		});
		expect(
			readEvent('Bat walk at the church in Lingonby, Friday 4 September at 8 pm. Bring a torch.', today),
		).toMatchObject({
			title: 'Bat walk at the church in Lingonby',
			day: '2027-09-04',
			start: '20:00',
			end: '',
			how: '',
		});
	});

	it('is told from one that is not', () => {
		const is = (draft: string) => isAboutEvent(analyseText(draft));
		expect([swedish, 'Welcome to our open house, see you there at 6 pm in the library on Friday.'].map(is)).toEqual([
			true,
			true,
		]);
		expect(
			['Vi har bytt papper. Det nya är gråare.', 'Thanks everyone who came to the fair yesterday.'].map(is),
		).toEqual([false, false]);
	});

	it('can be anything without harm', () => {
		fc.assert(fc.property(fc.string({unit: 'binary', maxLength: 300}), draft => void readEvent(draft, today)));
	});
});

describe('the clocks of Stockholm', () => {
	const at = (day: string, time: string) => zonedTime(day, time, 'Europe/Stockholm').toISOString();

	it('are moved in spring and autumn', () => {
		expect(at('2027-03-27', '12:00')).toBe('2027-03-27T11:00:00.000Z');
		expect(at('2027-03-28', '12:00')).toBe('2027-03-28T10:00:00.000Z');
		expect(at('2027-10-30', '12:00')).toBe('2027-10-30T10:00:00.000Z');
		expect(at('2027-10-31', '12:00')).toBe('2027-10-31T11:00:00.000Z');
	});

	it('show a skipped time an hour later, and one that comes twice the first time', () => {
		expect(at('2027-03-28', '02:30')).toBe('2027-03-28T01:30:00.000Z');
		expect(at('2027-10-31', '02:30')).toBe('2027-10-31T00:30:00.000Z');
	});
});

describe('a calendar file', () => {
	const facts = {id: 'one@akta', now: new Date('2026-11-30T10:00:00Z'), zone: 'Europe/Stockholm'};
	const plan: EventPlan = {
		...emptyPlan,
		title: 'Öppet hus; kaffe, bullar',
		day: '2027-05-08',
		place: 'Storgatan 4, Lingonby',
		how: 'Mejla hanna@nordljus.example\nSenast fredag',
	};

	type Read = {summary: string; location: string; description: string; start: string; end: string; whole: boolean};

	const byIcalJs = (file: string): Read => {
		const event = new ICAL.Event(new ICAL.Component(ICAL.parse(file)).getFirstSubcomponent('vevent')!);
		const iso = (time: ICAL.Time) => (time.isDate ? time.toString() : time.toJSDate().toISOString());
		return {
			summary: event.summary,
			location: event.location,
			description: event.description,
			start: iso(event.startDate),
			end: iso(event.endDate),
			whole: event.startDate.isDate,
		};
	};
	const byNodeIcal = (file: string): Read => {
		const event = Object.values(nodeIcal.sync.parseICS(file)).find(each => each?.type === 'VEVENT') as VEvent;
		const whole = event.datetype === 'date';
		const iso = (time: Date) =>
			whole
				? [time.getFullYear(), time.getMonth() + 1, time.getDate()].map(part => String(part).padStart(2, '0')).join('-')
				: new Date(time).toISOString();
		return {
			summary: String(event.summary),
			location: String(event.location),
			description: String(event.description),
			start: iso(event.start),
			end: iso(event.end as Date),
			whole,
		};
	};

	const words = {summary: plan.title, location: plan.place, description: plan.how};

	it.each<[string, Partial<EventPlan>, Pick<Read, 'start' | 'end' | 'whole'>]>([
		[
			'in summer',
			{start: '10:00', end: '14:00'},
			{start: '2027-05-08T08:00:00.000Z', end: '2027-05-08T12:00:00.000Z', whole: false},
		],
		[
			'in winter',
			{day: '2027-01-08', start: '10:00', end: '14:00'},
			{start: '2027-01-08T09:00:00.000Z', end: '2027-01-08T13:00:00.000Z', whole: false},
		],
		[
			'over the night the clocks are moved',
			{day: '2027-03-27', lastDay: '2027-03-28', start: '20:00', end: '10:00'},
			{start: '2027-03-27T19:00:00.000Z', end: '2027-03-28T08:00:00.000Z', whole: false},
		],
		[
			'without an end',
			{start: '18:30'},
			{start: '2027-05-08T16:30:00.000Z', end: '2027-05-08T17:30:00.000Z', whole: false},
		],
		['all day', {}, {start: '2027-05-08', end: '2027-05-09', whole: true}],
		['for several days', {lastDay: '2027-05-10'}, {start: '2027-05-08', end: '2027-05-11', whole: true}],
	])('%s says the same to two readers', (_what, part, read) => {
		const file = eventCalendar({...plan, ...part}, facts) ?? '';
		expect(byIcalJs(file)).toEqual({...words, ...read});
		expect(byNodeIcal(file)).toEqual({...words, ...read});
	});

	it('is not made without a title or a day', () => {
		expect(eventCalendar({...plan, title: ' '}, facts)).toBeUndefined();
		expect(eventCalendar({...plan, day: ''}, facts)).toBeUndefined();
	});

	it('cannot be given lines of its own by the words of a draft', () => {
		const file = eventCalendar({...plan, title: 'Fest\r\nATTENDEE:mailto:x@y.example\nEND:VEVENT'}, facts) ?? '';
		expect(file).not.toMatch(/^ATTENDEE/m);
		expect(file.match(/^END:VEVENT/gm)).toHaveLength(1);
	});
});

it.each([
	['Join us in the town library on 12 December at 6 pm.', 'The town library'],
	['Come to the village hall on Friday at 19:00.', 'The village hall'],
	['Open house at the bicycle workshop on Saturday at 10 am.', 'The bicycle workshop'],
	['Drop in at our office on Thursday 7 pm.', 'Our office'],
	['Choir night at the community centre, Thursday 7 pm', 'Community centre'],
	['Öppet hus i cykelverkstaden på lördag kl 10.', 'Cykelverkstaden'],
	['Loppis på skolgården den 12 december kl 11.', 'Skolgården'],
	['Kom till församlingshemmet på torsdag kl. 18.', 'Församlingshemmet'],
	['Vi ses i den gamla sporthallen på fredag klockan 17.', 'Den gamla sporthallen'],
	['Fika på vårt kontor onsdag kl 15.', 'Vårt kontor'],
])('finds the place where people are to come: %s', (text, where) =>
	expect(readEvent(text, '2026-11-30').place).toBe(where),
);

it('leaves an hour whole in the title', () => {
	expect(readEvent('Come to the village hall on Friday at 19:00.', '2026-11-30').title).toMatch(/19:00$/);
});

it.each([
	['Spelkväll klockan sju på Storgatan 4 den 12 december.', '', ''],
	['Spelkväll halv åtta den 12 december på Storgatan 4.', '', ''],
	['Game night at 4 Mill Lane on 12 December, 6–8pm.', '18:00', '20:00'],
	['Disco den 12 december kl 20–02 på Storgatan 4.', '20:00', '02:00'],
	['Fika den 12 december kl 15 på Storgatan 4, 12 platser.', '15:00', ''],
])('reads the hours and no other number: %s', (text, start, end) => {
	expect(readEvent(text, '2026-11-30')).toMatchObject({start, end});
});

it('leaves a letter of two halves whole where it shortens a title', () => {
	expect(readEvent(`${'a'.repeat(78)}🎉${'b'.repeat(20)} den 12 december`, '2026-11-30').title).toMatch(/🎉…$/);
});

it('ends on the next day what ends at an earlier hour', () => {
	const file = eventCalendar(
		{...emptyPlan, title: 'Disco', day: '2026-12-12', start: '20:00', end: '02:00'},
		{id: 'one@akta', now: new Date('2026-11-30T10:00:00Z'), zone: 'Europe/Stockholm'},
	);
	expect(file).toContain('DTEND:20261213T010000Z');
});
