import {expect, it} from 'vitest';
import {draftFromExample, failingExamples} from '../../../engine/checking/run-examples.ts';
import {ruleOf, setOf} from '../judge.ts';

it('names the examples that do not do what they say', () => {
	const sv = {tip: ['En lampa till dig', 'En stol till dig'], none: ['En lampa till dig', 'Ett bord till dig']};
	const rule = ruleOf({phrase: {sv: ['lampa']}}, {start: 'off', examples: {sv}});
	expect(failingExamples(rule, setOf(rule)).map(({kind, text}) => [kind, text])).toEqual([
		['tip', 'En stol till dig'],
		['none', 'En lampa till dig'],
	]);
});

it('takes what an example leaves out from the rule, and the limit from the network', () => {
	const rule = ruleOf(
		{fact: 'listed'},
		{on: {platforms: ['x', 'linkedin'], surfaces: ['reply'], voice: ['organisation']}},
	);
	const limit = {max: 280, count: 'x-weighted'} as const;
	const limitOf = (platform: string) => (platform === 'x' ? limit : undefined);
	expect(draftFromExample('Hej', rule, {limitOf}).draft).toEqual({
		platform: 'x',
		surface: 'reply',
		voice: 'organisation',
		text: 'Hej',
		links: [],
		pictures: [],
		limit,
	});
	const set = draftFromExample(
		{text: 'Hej', platform: 'linkedin', voice: 'self', parent: 'Va?', pictures: [{}], facts: {crisis: true}},
		rule,
		{limitOf},
	);
	expect(set.draft).toEqual({
		platform: 'linkedin',
		surface: 'reply',
		voice: 'self',
		text: 'Hej',
		links: [],
		pictures: [{kind: 'picture'}],
		parent: {text: 'Va?'},
	});
	expect(set.facts).toEqual({crisis: true, on: ['open/test']});
});
