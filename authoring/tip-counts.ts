import {guardCell} from '../companion/journal/csv-table.ts';
import type {ManyTried} from './studio-state.ts';

const cell = (text: string): string => `"${guardCell(text).replaceAll('"', '""')}"`;

/** What may be saved of a trial, as a table: how many posts each tip was on. No text, no row, no name. */
export const tipCountsTable = (
	{posts, withTips, rules}: ManyTried,
	heads: {readonly tipName: string; readonly often: string; readonly manyAll: string; readonly manyAny: string},
): string =>
	[
		[heads.tipName, heads.often],
		[heads.manyAll, String(posts)],
		[heads.manyAny, String(withTips)],
		...rules.map(({name, on}) => [name, String(on.length)]),
	]
		.map(row => row.map(cell).join(';'))
		.join('\r\n');
