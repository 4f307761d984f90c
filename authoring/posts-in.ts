/** More posts than this are not tried at once. */
export const mostPosts = 200;

const filled = (texts: readonly string[]): string[] => texts.map(text => text.trim()).filter(text => text !== '');

/** The posts of a text, parted by a line of `---` or by two empty lines or more; a single empty line is part of a post. */
export const postsInText = (text: string): string[] => {
	const plain = text.replaceAll('\r\n', '\n');
	const marked = filled(plain.split(/^[ \t]*-{3,}[ \t]*$/m));
	return marked.flatMap(part => filled(part.split(/\n(?:[ \t]*\n){2,}/)));
};

const separators = [',', ';', '\t'] as const;

const separatorOf = (firstLine: string): string => {
	const counts = separators.map(separator => [separator, firstLine.split(separator).length] as const);
	return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
};

type Cursor = {readonly text: string; at: number};

/** A field in quotes may hold separators, lines and doubled quotes. */
const quotedField = (cursor: Cursor): string => {
	let field = '';
	cursor.at++;
	while (cursor.at < cursor.text.length) {
		const next = cursor.text.indexOf('"', cursor.at);
		const end = next < 0 ? cursor.text.length : next;
		field += cursor.text.slice(cursor.at, end);
		cursor.at = end + 1;
		if (cursor.text[cursor.at] !== '"') break;
		field += '"';
		cursor.at++;
	}
	return field;
};

const plainField = (cursor: Cursor, separator: string): string => {
	const start = cursor.at;
	while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== separator && cursor.text[cursor.at] !== '\n')
		cursor.at++;
	return cursor.text.slice(start, cursor.at);
};

const rowsOf = (text: string, separator: string): string[][] => {
	const rows: string[][] = [];
	const cursor: Cursor = {text, at: 0};
	let row: string[] = [];
	while (cursor.at < text.length) {
		row.push(text[cursor.at] === '"' ? quotedField(cursor) : plainField(cursor, separator));
		if (text[cursor.at] !== separator) {
			rows.push(row);
			row = [];
		}
		cursor.at++;
	}
	return row.length > 0 ? [...rows, row] : rows;
};

const heads =
	/^(?:text|inlägg|inläggstext|meddelande|message|post|posttext|post text|caption|content|innehåll|body|tweet)$/i;

const longestColumn = (rows: readonly (readonly string[])[]): number => {
	const lengths: number[] = [];
	for (const row of rows)
		for (const [index, field] of row.entries()) lengths[index] = (lengths[index] ?? 0) + field.length;
	return lengths.reduce((best, length, index) => (length > (lengths[best] ?? 0) ? index : best), 0);
};

/**
 * The posts of a table (.csv with commas, semicolons or tabs): its text column alone, known by its head, else the one with most in it. Names,
 * dates and whatever else the table holds are left where they are.
 */
export const postsInTable = (text: string): string[] => {
	const plain = text.replace(/^\ufeff/, '').replaceAll('\r\n', '\n');
	const rows = rowsOf(plain, separatorOf(plain.split('\n')[0] ?? ''));
	const named = rows[0]?.findIndex(head => heads.test(head.trim())) ?? -1;
	const column = named >= 0 ? named : longestColumn(rows);
	return filled((named >= 0 ? rows.slice(1) : rows).map(row => row[column] ?? ''));
};

/** The posts of a file by its name: a table's text column, else posts parted as in a text. */
export const postsInFile = (name: string, text: string): string[] =>
	/\.(?:csv|tsv)$/i.test(name) ? postsInTable(text) : postsInText(text);
