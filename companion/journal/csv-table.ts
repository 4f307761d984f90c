/** The sign between cells: a comma, or a semicolon as Swedish spreadsheets write it. */
export type CellSign = ',' | ';';

const quoted = (cell: string): string => (/^\s|[",;\r\n]|\s$/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell);

// A spreadsheet runs a cell that begins so, with blanks before it and in full width too; U+FEFF is among the blanks.
const formula = /^'*(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/;
const guarded = /^'+(?:\s*[=+\-@\uFF1D\uFF0B\uFF0D\uFF20]|[\t\r])/;

/** A cell that no spreadsheet takes for a formula: one apostrophe more before what would be one. */
export const guardCell = (cell: string): string => (formula.test(cell) ? `'${cell}` : cell);

/** A cell as it was before `guardCell`. */
export const unguardCell = (cell: string): string => (guarded.test(cell) ? cell.slice(1) : cell);

/** Rows of cells as a table in the form of RFC 4180. */
export const tableToCsv = (rows: readonly (readonly string[])[]): string =>
	rows.map(row => row.map(quoted).join(',')).join('\r\n');

type Cell = {readonly words: string; readonly end: number};

const quotedCell = (text: string, start: number): Cell | undefined => {
	let at = text.indexOf('"', start + 1);
	while (at >= 0 && text[at + 1] === '"') at = text.indexOf('"', at + 2);
	return at < 0 ? undefined : {words: text.slice(start + 1, at).replaceAll('""', '"'), end: at + 1};
};

const plainCell = (text: string, start: number, ends: RegExp): Cell => {
	ends.lastIndex = start;
	const end = ends.exec(text)?.index ?? text.length;
	return {words: text.slice(start, end), end};
};

const cellAt = (text: string, start: number, sign: CellSign, ends: RegExp): Cell | undefined => {
	const cell = text[start] === '"' ? quotedCell(text, start) : plainCell(text, start, ends);
	const isWhole = cell && (cell.end === text.length || [sign, '\r', '\n'].includes(text[cell.end] ?? ''));
	return isWhole ? cell : undefined;
};

const isFilled = (row: readonly string[]): boolean => row.length > 1 || row[0] !== '';

/**
 * The rows of a table, empty lines left out, at most `most` lines and one; `undefined` where a quotation mark is left open or something follows
 * it. Linear in the text.
 */
export const readCsv = (text: string, sign: CellSign, most = Number.POSITIVE_INFINITY): string[][] | undefined => {
	const ends = new RegExp(`[${sign}\\r\\n]`, 'g');
	let row: string[] = [];
	const rows = [row];
	for (let at = 0; ; ) {
		const cell = cellAt(text, at, sign, ends);
		if (!cell) return undefined;
		row.push(cell.words);
		if (cell.end === text.length || rows.length > most) return rows.filter(isFilled);
		if (text[cell.end] !== sign) {
			row = [];
			rows.push(row);
		}
		at = cell.end + (text.startsWith('\r\n', cell.end) ? 2 : 1);
	}
};
