import {describe, expect, it} from 'vitest';
import {currentGoal} from '../../../companion/journal/goal.ts';
import {dayAfter, dayOf, daysBetween, monthAfter} from '../../../companion/journal/iso-day.ts';
import {parseJournalChoices} from '../../../companion/journal/journal-choices.ts';
import {entryOfPublication} from '../../../companion/journal/journal-entry.ts';
import {mirrorYear} from '../../../companion/journal/mirror.ts';
import {dueReminders} from '../../../companion/journal/reminder.ts';
import {mayMoveOn, retentionOf} from '../../../companion/journal/retention.ts';
import {entryWith} from './journal.ts';

describe('days', () => {
	it('are of the calendar where the person is, over months, years and leap days', () => {
		expect(dayOf(new Date(2026, 10, 3, 23, 59))).toBe('2026-11-03');
		expect(dayAfter('2024-02-28', 1)).toBe('2024-02-29');
		expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
		expect([monthAfter('2026-01-31', -1), monthAfter('2026-11-30', 3)]).toEqual(['2025-12', '2027-02']);
	});
});

describe('an entry of a publication', () => {
	const id = {id: 'one', day: '2026-11-12'};
	const told = {platform: 'linkedin', surface: 'post', voice: 'self'} as const;

	it('holds the day and where, and no more', () => {
		expect(entryOfPublication(told, {managed: false}, id)).toEqual(entryWith({voice: 'self'}));
	});

	it('is not made of what one writes as oneself on an employer’s computer', () => {
		expect(entryOfPublication(told, {managed: true}, id)).toBeUndefined();
		expect(entryOfPublication({...told, voice: 'at-work'}, {managed: true}, id)).toBeDefined();
	});
});

describe('the mirror', () => {
	const answers = (day: string, count: number) =>
		Array.from({length: count}, (_, at) => entryWith({id: `${day}-${at}`, day, surface: 'reply'}));

	it('shows twelve months, the newest first, and how own and answers lie', () => {
		const year = mirrorYear([...answers('2026-10-03', 5), entryWith({day: '2026-10-09'})], '2026-11-30');
		expect(year.map(({month}) => month)).toEqual([
			'2026-11',
			'2026-10',
			'2026-09',
			'2026-08',
			'2026-07',
			'2026-06',
			'2026-05',
			'2026-04',
			'2026-03',
			'2026-02',
			'2026-01',
			'2025-12',
		]);
		expect(year[0]).toMatchObject({current: true, balance: 'none'});
		expect(year[1]).toMatchObject({current: false, own: 1, answers: 5, balance: 'more-answers'});
	});

	it.each([
		[0, 0, 'none'],
		[2, 0, 'only-own'],
		[0, 1, 'only-answers'],
		[5, 4, 'more-own'],
		[9, 8, 'even'],
		[4, 5, 'more-answers'],
	])('calls %i own beside %i answers %s', (own, given, balance) => {
		const entries = [
			...Array.from({length: own}, (_, at) => entryWith({id: `o${at}`})),
			...answers('2026-11-01', given),
		];
		expect(mirrorYear(entries, '2026-11-30')[0]?.balance).toBe(balance);
	});

	it('names a topic from the third time, whatever its capitals', () => {
		const topics = [['cyklar', 'ljus'], ['Cyklar'], ['cyklar', 'ljus']];
		const entries = topics.map((each, at) => entryWith({id: `${at}`, topics: each}));
		expect(mirrorYear(entries, '2026-11-30')[0]?.topics).toEqual(['cyklar']);
	});
});

describe('retention', () => {
	const entries = [entryWith({id: 'old', day: '2025-11-29'}), entryWith({id: 'kept', day: '2025-11-30'})];

	const used = {keep: 12, lastUsed: '2026-11-12', oldSince: null} as const;
	const nothing = {remove: [], ask: [], oldSince: null};

	it('takes away what has been past twelve months for a week, and no more', () => {
		expect(retentionOf(entries, '2026-11-30', used)).toEqual({...nothing, oldSince: '2026-11-30'});
		const waiting = {...used, oldSince: '2026-11-30'} as const;
		expect(retentionOf(entries, '2026-12-06', waiting)).toEqual({...nothing, oldSince: '2026-11-30'});
		expect(retentionOf(entries, '2026-12-07', waiting)).toEqual({remove: ['old'], ask: [], oldSince: '2026-12-07'});
		expect(retentionOf(entries, '2026-12-07', {...waiting, keep: 'always'})).toEqual(nothing);
	});

	it('asks instead where the clock may have jumped, either way, and does not move on', () => {
		for (const lastUsed of ['2026-01-02', '2027-03-01', null]) {
			const asked = retentionOf(entries, '2026-11-30', {...used, lastUsed});
			expect(asked).toEqual({...nothing, ask: ['old']});
			expect(mayMoveOn(asked)).toBe(false);
		}
	});

	it('takes nothing away when a clock goes 44 days ahead and comes back', () => {
		const whole = [entryWith({id: 'near', day: '2025-12-20'})];
		const ahead = retentionOf(whole, '2027-01-13', {...used, lastUsed: '2026-11-30'});
		expect(ahead).toEqual({...nothing, oldSince: '2027-01-13'});
		const back = {...used, lastUsed: '2027-01-13', oldSince: ahead.oldSince};
		expect(retentionOf(whole, '2026-11-30', back)).toEqual(nothing);
		// Also where something real was waiting already.
		const both = retentionOf([...entries, ...whole], '2027-01-13', {
			...used,
			lastUsed: '2026-11-30',
			oldSince: '2026-11-30',
		});
		expect(both.remove).toEqual(['old']);
	});
});

it('is off, whatever lies in storage instead of a choice', () => {
	for (const stored of [undefined, null, 'on', {on: 'yes'}, {on: 1, keep: 3, lastUsed: 'today'}])
		expect(parseJournalChoices(stored)).toEqual({
			on: false,
			keep: 12,
			workComputer: false,
			lastUsed: null,
			oldSince: null,
			goalPassed: null,
			missed: null,
		});
});

it('shows the newest goal that is not over', () => {
	const goal = {sentence: 'Höra av fler', kind: 'answers'} as const;
	expect(
		currentGoal(
			[
				{id: 'a', ...goal},
				{id: 'b', ...goal, until: '2026-11-30'},
				{id: 'c', ...goal, reached: 'partly'},
				{id: 'd', ...goal, until: '2026-11-29'},
			],
			'2026-11-30',
		)?.id,
	).toBe('b');
	expect(currentGoal([], '2026-11-30')).toBeUndefined();
});

it('is reminded of what is due today or was missed, the oldest first', () => {
	const reminders = ['2026-12-01', '2026-11-30', '2026-10-01'].map(day => ({id: day, day, words: 'Svara Sara'}));
	expect(dueReminders(reminders, '2026-11-30').map(({day}) => day)).toEqual(['2026-10-01', '2026-11-30']);
	// A clock that was ahead and came back has used none up.
	expect(dueReminders(reminders, '2027-01-13')).toHaveLength(3);
	expect(dueReminders(reminders, '2026-11-30')).toHaveLength(2);
});
