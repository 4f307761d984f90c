import fc from 'fast-check';
import {describe, expect, it} from 'vitest';
import {importable} from '../../../companion/journal/importable.ts';
import {emptyJournal} from '../../../companion/journal/journal-content.ts';
import {entriesToCsv, readEntriesCsv} from '../../../companion/journal/journal-csv.ts';
import {type JournalEntry, journalLimits} from '../../../companion/journal/journal-entry.ts';
import {journalToJson, readJournalJson} from '../../../companion/journal/journal-file.ts';
import {entryWith, fullJournal} from './journal.ts';

const words = (longest: number) =>
	fc.string({minLength: 1, maxLength: longest, unit: fc.constantFrom(...'a;\\,\'"=+-@\t\r\nåÄ 🌱')});
const entries: fc.Arbitrary<JournalEntry[]> = fc.array(
	fc.record(
		{
			id: fc.uuid(),
			day: fc.constantFrom('2026-02-28', '2024-02-29'),
			platform: fc.constantFrom('x', 'plus.example'),
			surface: fc.constantFrom('post' as const, 'reply' as const),
			voice: fc.constantFrom('self' as const, 'organisation' as const),
			topics: fc.array(words(8), {maxLength: 4}),
			marks: fc.subarray(['loop', 'idea', 'met'] as const).map(marks => [...marks]),
			note: words(12),
			text: words(12),
		},
		{requiredKeys: ['id', 'day', 'platform', 'surface', 'voice', 'topics', 'marks']},
	),
	{maxLength: 5},
);

describe('a journal as a file', () => {
	it('comes back from JSON as it was', () => {
		expect(readJournalJson(journalToJson(fullJournal))).toEqual({content: fullJournal});
	});

	it('gives its entries back from CSV as they were, whatever their words', () => {
		expect(readEntriesCsv(entriesToCsv(fullJournal.entries))).toEqual({
			content: {...emptyJournal, entries: fullJournal.entries},
		});
		fc.assert(
			fc.property(entries, all => {
				expect(readEntriesCsv(entriesToCsv(all))).toEqual({content: {...emptyJournal, entries: all}});
			}),
		);
	});

	it.each([' =1+1', '\t=1+1', '\u00a0@SUM(1)', "' =1", '\u3000-1', '＝1+1', '\r=1', "''  +1", '\ufeff=1', '  -1'])(
		'guards what a spreadsheet would run, blanks before it or not: %j',
		note => {
			const csv = entriesToCsv([entryWith({note})]);
			expect(csv).toContain(`'${note}`);
			expect(readEntriesCsv(csv)).toMatchObject({content: {entries: [{note}]}});
		},
	);

	it('never begins a cell with what a spreadsheet would run', () => {
		const csv = entriesToCsv([entryWith({topics: ['=cmd'], note: '=1+1', text: '@SUM(1)'})]);
		expect(csv).toContain(",'=cmd,");
		expect(csv).toContain(",'=1+1,'@SUM(1)");
	});

	it.each([
		['nothing', '', 'not-a-journal'],
		['no JSON', '{"akta": ', 'not-a-journal'],
		['another file of ours', '{"format": "1.0", "rules": []}', 'not-a-journal'],
		[
			'a list that is none',
			'{"akta":"journal","format":1,"entries":{"length":3},"goals":[],"reminders":[]}',
			'not-a-journal',
		],
		['a newer one', '{"akta":"journal","format":2,"entries":[],"goals":[],"reminders":[]}', 'newer'],
		['one past its length', ' '.repeat(20_000_001), 'too-large'],
	])('is refused when it is %s', (_what, text, why) => {
		expect(readJournalJson(text)).toEqual({refusal: {why}});
	});

	const withEntry = (part: object): string =>
		journalToJson({...emptyJournal, entries: [entryWith(), {...entryWith(), ...part}]});

	it.each([
		['a time of day', {time: '14:30'}, 'time'],
		['a day with a time', {day: '2026-11-12T14:30'}, 'day'],
		['a day there is none of', {day: '2026-02-30'}, 'day'],
		['a topic that is no text', {topics: [{toString: 'x'}]}, 'topics.0'],
		['a text without end', {text: 'x'.repeat(journalLimits.text + 1)}, 'text'],
		['an address as an id', {id: '../../x'}, 'id'],
		['markup as a network', {platform: '<img src=x>'}, 'platform'],
	])('is refused whole for %s, and says where', (_what, part, field) => {
		expect(readJournalJson(withEntry(part))).toEqual({refusal: {why: 'bad-item', place: `entries 2: ${field}`}});
	});

	it('reads a table as a Swedish spreadsheet saves it', () => {
		const saved = entriesToCsv([entryWith({id: 'a'})]).replaceAll(',', ';');
		expect(readEntriesCsv(`${saved}\n`)).toEqual({content: {...emptyJournal, entries: [entryWith({id: 'a'})]}});
	});

	it('refuses a table of another kind, a row cut short and a quotation mark left open', () => {
		expect(readEntriesCsv('name,phone\na,b')).toEqual({refusal: {why: 'not-a-journal'}});
		const whole = entriesToCsv([entryWith(), entryWith({id: 'b'})]);
		expect(readEntriesCsv(whole.slice(0, -4))).toEqual({refusal: {why: 'bad-item', place: 'entries 2'}});
		expect(readEntriesCsv(`${whole}"`)).toMatchObject({refusal: {}});
		expect(readEntriesCsv(`${whole}\r\n"open`)).toEqual({refusal: {why: 'not-a-journal'}});
	});

	it('takes nothing of what was written as oneself, and no text, into an employer’s computer', () => {
		const {content, leftOut, shortened} = importable(fullJournal, {managed: true});
		expect({leftOut, shortened}).toEqual({leftOut: 1, shortened: 1});
		expect(content.entries).toEqual([entryWith({id: 'a', topics: ['cyklar; el', '=lager'], marks: ['loop', 'met']})]);
		expect(importable(fullJournal, {managed: false})).toEqual({content: fullJournal, leftOut: 0, shortened: 0});
	});
});
