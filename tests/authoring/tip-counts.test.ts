import {expect, it} from 'vitest';
import {tipCountsTable} from '../../authoring/tip-counts.ts';

it('saves how many posts each tip was on, and no text of theirs', () => {
	const tried = {
		posts: 3,
		withTips: 2,
		rules: [{rule: 'open/x', own: true, name: 'Här står ”…”; pallflex', on: ['Ida skrev om pallflex', 'Bo med']}],
	};
	const heads = {tipName: 'Tips', often: 'Inlägg', manyAll: 'Provade', manyAny: 'Med tips'};
	const table = tipCountsTable(tried, heads);
	expect(table).toBe('"Tips";"Inlägg"\r\n"Provade";"3"\r\n"Med tips";"2"\r\n"Här står ”…”; pallflex";"2"');
	expect(table).not.toContain('Ida');
});

it('writes no name that a spreadsheet would run', () => {
	const rules = [{rule: 'open/x', own: true, name: ' =HYPERLINK("https://evil.example")', on: []}];
	const heads = {tipName: 'Tips', often: 'Inlägg', manyAll: 'Provade', manyAny: 'Med tips'};
	expect(tipCountsTable({posts: 0, withTips: 0, rules}, heads)).toContain(`"' =HYPERLINK(`);
});
