import {expect, it} from 'vitest';
import {loadBuiltIn} from '../../../scripts/load-rules.ts';
import {errorSheet, hashOfRules} from '../../../scripts/quality/error-sheet.ts';

const {rules} = await loadBuiltIn();
const source = {rules, posts: [], labelled: [], hash: 'abc'};

it.each(['sv', 'en'] as const)('the sheet in %s says who read it, and names every rule that starts on', language => {
	const sheet = errorSheet(source, language);
	expect(sheet).toContain(language === 'sv' ? 'inga oberoende läsare än' : 'no independent readers yet');
	const started = rules.filter(({start, strength}) => start === 'on' && !strength);
	expect(started.filter(({name}) => !sheet.includes(`| ${name[language]} |`))).toEqual([]);
	expect(sheet).toContain('abc');
});

it('knows one set of rules and engine by one hash', async () => {
	const root = new URL('../../../', import.meta.url).pathname;
	expect(await hashOfRules(root)).toBe(await hashOfRules(root));
});
