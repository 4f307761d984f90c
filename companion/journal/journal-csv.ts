import {guardCell, readCsv, tableToCsv, unguardCell} from './csv-table.ts';
import type {JournalEntry} from './journal-entry.ts';
import {fileLimits, type ReadFile, readItems} from './journal-file.ts';

const COLUMNS = ['id', 'day', 'platform', 'surface', 'voice', 'topics', 'marks', 'note', 'text'] as const;

type Column = (typeof COLUMNS)[number];
type Row = {readonly [C in Column]: string};

const list = (items: readonly string[]): string => items.map(item => item.replace(/[\\;]/g, '\\$&')).join(';');

// Each sign is looked at once, whatever the cell holds.
const unlist = (cell: string): string[] => {
	if (cell === '') return [];
	const items = [''];
	let escaped = false;
	for (const sign of cell) {
		if (sign === ';' && !escaped) items.push('');
		else if (escaped || sign !== '\\') items.push(`${items.pop() ?? ''}${sign}`);
		escaped = sign === '\\' && !escaped;
	}
	return items;
};

const rowOf = ({topics, marks, note = '', text = '', ...plain}: JournalEntry): Row => ({
	...plain,
	topics: guardCell(list(topics)),
	marks: list(marks),
	note: guardCell(note),
	text: guardCell(text),
});

/** The entries of a journal as a table a spreadsheet opens; goals and reminders are only in the JSON file. */
export const entriesToCsv = (entries: readonly JournalEntry[]): string =>
	tableToCsv([COLUMNS, ...entries.map(rowOf).map(row => COLUMNS.map(column => row[column]))]);

const entryFrom = ({topics, marks, note, text, ...plain}: Row): unknown => ({
	...plain,
	topics: unlist(unguardCell(topics)),
	marks: unlist(marks),
	...(note !== '' && {note: unguardCell(note)}),
	...(text !== '' && {text: unguardCell(text)}),
});

const rowFrom = (names: readonly string[], cells: readonly string[]): Row | undefined => {
	const row = Object.fromEntries(names.map((name, at) => [name, cells[at]]));
	return cells.length === names.length && COLUMNS.every(column => typeof row[column] === 'string')
		? (row as Row)
		: undefined;
};

/** Reads a table as `entriesToCsv` writes it, whole or not at all, also as a Swedish spreadsheet saves it. Never throws. */
export const readEntriesCsv = (text: string): ReadFile => {
	if (text.length > fileLimits.length) return {refusal: {why: 'too-large'}};
	const [names = [], ...table] = readCsv(text, text.startsWith('id;') ? ';' : ',', fileLimits.items + 1) ?? [];
	if (!COLUMNS.every(column => names.includes(column))) return {refusal: {why: 'not-a-journal'}};
	if (table.length > fileLimits.items) return {refusal: {why: 'too-large'}};
	const rows = table.map(cells => rowFrom(names, cells));
	const broken = rows.indexOf(undefined);
	if (broken >= 0) return {refusal: {why: 'bad-item', place: `entries ${broken + 1}`}};
	const read = readItems(
		'entries',
		rows.flatMap(row => (row ? [entryFrom(row)] : [])),
	);
	return 'refusal' in read ? read : {content: {entries: read.items, goals: [], reminders: []}};
};
