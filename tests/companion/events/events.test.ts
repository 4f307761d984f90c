import {readFileSync} from 'node:fs';
import {join} from 'node:path';
import fc from 'fast-check';
import ICAL from 'ical.js';
import nodeIcal, {type VEvent} from 'node-ical';
import {describe, expect, it} from 'vitest';
import {daysInText} from '../../../companion/events/days-in-text.ts';
import {eventBlock} from '../../../companion/events/event-block.ts';
import {eventCalendar} from '../../../companion/events/event-calendar.ts';
import {type EventPlan, emptyPlan} from '../../../companion/events/event-plan.ts';
import {hoursInText} from '../../../companion/events/hours-in-text.ts';
import {comesAgain, isAboutEvent, readEvent as readEventIn} from '../../../companion/events/read-event.ts';
import {zonedTime} from '../../../companion/events/zoned-time.ts';
import {analyseText} from '../../../engine/text/analyse-text.ts';

// A Monday.
const today = '2026-11-30';

const daysOf = (words: string, on = today) =>
	daysInText(analyseText(words), on).flatMap(said => (said.kind === 'days' ? [[said.from, said.to]] : []));
const readEvent = (draft: string, on = today) => readEventIn(analyseText(draft), on);

describe('words for a day', () => {
	it.each([
		['lördag 8 maj', '2027-05-08'],
		['den 5 december', '2026-12-05'],
		['8 may 2028', '2028-05-08'],
		['May 8', '2027-05-08'],
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
		['den 3:e', '2026-12-03'],
		['on the 3rd', '2026-12-03'],
		['lördag den 9:e', '2027-01-09'],
		['första lördagen i december', '2026-12-05'],
		['the last Friday in January', '2027-01-29'],
		['den femte december', '2026-12-05'],
		['på fredag kväll', '2026-12-04'],
		['fredagskväll', '2026-12-04'],
		['3 maj nästa år', '2027-05-03'],
	])('%s is %s', (words, day) => {
		expect(daysOf(words)).toEqual([[day, day]]);
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
		'on Fridays',
		'på fredagar',
		'varannan onsdag',
		'måndag till fredag',
		'den 1:a varje månad',
		'the first Tuesday of each month',
		'alla lördagar i december',
		'sedan den 3 maj',
		'the 3rd floor',
		'en fredag',
		'We may march on 10 towns',
		'24/7',
		'sidan 3/4',
		// Said two days after: last Saturday's, or next year's?
		'den 28 november',
		'',
	])('%s is no one day', words => {
		expect(daysOf(words)).toEqual([]);
	});

	it('are the next week’s where they say so, also on a Sunday', () => {
		expect(daysOf('nästa fredag', '2026-12-06')).toEqual([['2026-12-11', '2026-12-11']]);
		expect(daysOf('next Friday', '2026-12-05')).toEqual([['2026-12-11', '2026-12-11']]);
	});

	it('that span several days give the first and the last', () => {
		expect(daysOf('Mässan 8-10 maj i Göteborg')).toEqual([['2027-05-08', '2027-05-10']]);
		expect(daysOf('12 till 13 december')).toEqual([['2026-12-12', '2026-12-13']]);
		expect(daysOf('28 December to 3 January')).toEqual([['2026-12-28', '2027-01-03']]);
		expect(daysOf('fredag till söndag')).toEqual([['2026-12-04', '2026-12-06']]);
		expect(daysOf('Utställningen pågår 15 november–6 december')).toEqual([['2026-11-15', '2026-12-06']]);
		expect(daysOf('kl. 8-10 i maj')).toEqual([]);
		// Two days apart are not all between them.
		expect(daysOf('5 och 9 december')).toEqual([['2026-12-05', '2026-12-05']]);
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
	['sju av tio', undefined, undefined],
	['barn 8–12 på kursen', undefined, undefined],
	['at five places', undefined, undefined],
	// Morning or evening: nobody can tell.
	['klockan åtta', undefined, undefined],
	['klockan åtta på kvällen', '20:00', undefined],
	['kl 8', '08:00', undefined],
	['kl 3', '15:00', undefined],
	['tjugo i sju', '18:40', undefined],
	['fem över halv fem', '16:35', undefined],
	['twenty to seven in the morning', '06:40', undefined],
])('%s begins at %s and ends at %s', (words, start, end) => {
	const text = analyseText(`${words}.`);
	expect(hoursInText(text, [], [])).toEqual({...(start && {start}), ...(end && {end})});
});

describe.each(['sv', 'en'])('days and hours of a draft in %s', language => {
	const lines = readFileSync(join(import.meta.dirname, `../../data/days/${language}.tsv`), 'utf8')
		.trimEnd()
		.split('\n');

	it.each(lines.map(line => line.split('\t')))('are %s–%s %s–%s: %s', (day, lastDay, start, end, draft = '') => {
		expect(readEvent(draft)).toMatchObject({day, lastDay, start, end});
	});
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

	it.each([
		['Öppet hus i verkstaden varje torsdag kl. 18, nästa gång den 3 december.', true],
		['Vi ses på fredagar i verkstaden.', true],
		['Open house every Thursday at 6 pm, next on 3 December.', true],
		['We meet on Fridays in the workshop.', true],
		['Öppet hus på torsdag kl. 18.', false],
		['Open house on Thursday at 6 pm.', false],
	])('comes again or not: %s', (words, again) => expect(comesAgain(analyseText(words), today)).toBe(again));

	it('is told from one that is not', () => {
		const is = (draft: string) => isAboutEvent(analyseText(draft), today);
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

	const spans = (part: Partial<EventPlan>): readonly string[] =>
		new ICAL.Component(ICAL.parse(eventCalendar({...plan, ...part}, facts) ?? ''))
			.getAllSubcomponents('vevent')
			.map(event => new ICAL.Event(event))
			.map(({startDate, endDate}) => `${startDate} ${endDate}`);

	it('carries no control character and no separator of its own into the file', () => {
		const bad = 'Öppet\u0000 hus\u2028BEGIN:VEVENT\u2029x\u0085y\u001b[0m\rz\ud800';
		const file = eventCalendar({...plan, title: bad, place: bad, how: bad}, facts) ?? '';
		expect(file.replaceAll('\r\n', '')).not.toMatch(/(?!\t)\p{Cc}|\p{Cs}|[\u2028\u2029]/u);
		expect(file.match(/^BEGIN:VEVENT/gm)).toHaveLength(1);
		expect(file).toContain('Öppet hus');
	});

	it('has the hours of several days on each of them, by the clocks of that day', () => {
		expect(spans({day: '2027-03-27', lastDay: '2027-03-29', start: '10:00', end: '16:00'})).toEqual([
			'2027-03-27T09:00:00Z 2027-03-27T15:00:00Z',
			'2027-03-28T08:00:00Z 2027-03-28T14:00:00Z',
			'2027-03-29T08:00:00Z 2027-03-29T14:00:00Z',
		]);
		expect(spans({lastDay: '2027-05-10', start: '20:00', end: '02:00'})).toHaveLength(3);
		const file = eventCalendar({...plan, lastDay: '2027-05-10', start: '10:00', end: '16:00'}, facts) ?? '';
		expect(new Set(file.match(/^UID:.+/gm)).size).toBe(3);
		expect(Object.values(nodeIcal.sync.parseICS(file)).filter(each => each?.type === 'VEVENT')).toHaveLength(3);
	});

	it('says the hours of many days, or of days without an end, in words', () => {
		const long = {lastDay: '2027-07-31', start: '10:00', end: '16:00'};
		expect(spans(long)).toEqual(['2027-05-08 2027-08-01']);
		expect(byIcalJs(eventCalendar({...plan, ...long}, facts) ?? '').description).toMatch(/^10:00–16:00\n/);
		expect(spans({lastDay: '2027-05-09', start: '10:00'})).toEqual(['2027-05-08 2027-05-10']);
	});

	it('has a line for the draft that says the hours of each day', () => {
		const days = {...emptyPlan, day: '2027-05-08', lastDay: '2027-05-10', start: '10:00', end: '16:00'};
		expect(eventBlock(days, 'sv')).toBe('Lördag 8 maj – måndag 10 maj kl. 10:00–16:00 varje dag.');
		expect(eventBlock(days, 'en')).toBe('Saturday 8 May – Monday 10 May, 10:00–16:00 each day.');
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
	['Spelkväll klockan sju på Storgatan 4 den 12 december.', '19:00', ''],
	['Spelkväll halv åtta den 12 december på Storgatan 4.', '19:30', ''],
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
