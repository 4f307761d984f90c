import {median, type Times} from './measure.ts';

const cell = (value: number | undefined): string => {
	if (value === undefined || Number.isNaN(value)) return '–';
	return value >= 100 ? value.toFixed(0) : value >= 1 ? value.toFixed(2) : value.toFixed(3);
};

/** Prints a table: one contender a row, one number a column. */
export const printTable = (
	title: string,
	columns: readonly string[],
	rows: readonly (readonly [string, ...(number | undefined)[]])[],
): void => {
	console.log(`\n${title}`);
	console.log([''.padEnd(38), ...columns.map(column => column.padStart(12))].join(''));
	for (const [name, ...values] of rows)
		console.log([name.padEnd(38), ...values.map(value => cell(value).padStart(12))].join(''));
};

/** The median of each contender and length, as rows of a table. */
export const medianRows = (times: Times): (readonly [string, ...number[]])[] =>
	[...times].map(([name, byLength]) => [name, ...[...byLength.values()].map(median)] as const);
