import {readFile} from 'node:fs/promises';
import {expect, it} from 'vitest';
import type {Tip} from '../../../engine/model/tip.ts';
import {loadBuiltIn} from '../../../scripts/load-rules.ts';
import {measureErrors, toldRules} from '../../../scripts/quality/error-rates.ts';
import {errorSheet, errorSheets} from '../../../scripts/quality/error-sheet.ts';
import type {JudgedText} from '../../../scripts/quality/needs/judged-text.ts';
import type {CheckedPost} from '../../../scripts/quality/posts.ts';

const {rules} = await loadBuiltIn();
const source = {rules, posts: [], labelled: []};
const rates = measureErrors(source, 'abc');
const root = new URL('../../../', import.meta.url).pathname;

it.each(['sv', 'en'] as const)('the sheet in %s says who read it, and names every rule that starts on', language => {
	const sheet = errorSheet(rules, rates, 'abc', language);
	expect(sheet).toContain(language === 'sv' ? 'inga oberoende läsare än' : 'no independent readers yet');
	const started = rules.filter(({start, strength}) => start === 'on' && !strength);
	expect(started.filter(({name}) => !sheet.includes(`| ${name[language]} |`))).toEqual([]);
	expect(sheet).toContain('abc');
});

it.each(['sv', 'en'] as const)('the sheet in %s says itself that it was measured on other rules', language => {
	const changed = language === 'sv' ? 'har ändrats sedan dess: `def`' : 'have changed since: `def`';
	expect(errorSheet(rules, rates, 'def', language)).toContain(changed);
	expect(errorSheet(rules, rates, 'abc', language)).not.toContain(changed.split(':')[0]);
});

it('the sheets kept are those of the rules and the engine there are; `npm run rules` makes them', async () => {
	for (const [place, sheet] of await errorSheets(root, rules))
		expect(await readFile(`${root}${place}`, 'utf8'), place).toBe(sheet);
});

it('counts a rule’s tips in each language apart, and those an editor had named as right', () => {
	const [first, second] = toldRules(rules);
	const tip = (rule: string) => ({rule}) as Tip;
	const post = (set: string, ...spoken: string[]) => ({set, usual: spoken.map(tip)}) as unknown as CheckedPost;
	const [right, wrong] = [tip(first?.id ?? ''), tip(first?.id ?? '')];
	const labelled = {labelled: {language: 'sv'}, shown: [right, wrong], matched: [right]} as unknown as JudgedText;
	const told = measureErrors(
		{rules, posts: [post('sv_a', first?.id ?? ''), post('sv_a'), post('en_a', second?.id ?? '')], labelled: [labelled]},
		'',
	);
	expect(told.posts).toEqual({sv: 2, en: 1});
	expect(told.rules[first?.id ?? '']).toEqual({
		sv: {spoke: 1, read: 2, right: 1},
		en: {spoke: 0, read: 0, right: 0},
	});
});
