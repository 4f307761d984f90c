import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import type {Draft} from '../../../engine/model/draft.ts';
import type {BuiltInSet, RuleSet} from '../../../engine/model/rule-set.ts';
import {compile} from '../../../engine/rule-language/compile.ts';
import {combineRuleSets} from '../../../engine/rule-set/combine-rule-sets.ts';

const set: RuleSet = {
	format: '1.0',
	id: 'madeup',
	version: 1,
	name: 'Madeup',
	terms: {
		prefer: {
			en: {chairman: 'chair', purchase: 'buy', company: 'team', madeupapp: 'MadeUpApp'},
			sv: {brandman: 'brandskyddare', madeupapp: 'MadeUpApp'},
		},
	},
};

const none: BuiltInSet = {format: '1.0', id: 'akta', version: 1, name: 'Äkta', rules: []};

const compiled = compile(combineRuleSets(none, set));

const draft = (text: string): Draft => ({
	platform: 'linkedin',
	surface: 'post',
	voice: 'organisation',
	text,
	parts: [{kind: 'text', span: [0, text.length]}],
	links: [],
	pictures: [],
});

const heard = (text: string) =>
	check(compiled, draft(text), {today: '2026-11-30'})
		.tips.filter(({rule}) => rule === 'open/preferred-words')
		.map(({spans, fix}) => [spans.map(span => text.slice(...span)), fix?.text]);

describe('the organisation’s own words are found however they are bent', () => {
	it.each([
		['The chairmen met yesterday.', 'chairmen'],
		['They purchased three of them yesterday.', 'purchased'],
		['We are purchasing more of them now.', 'purchasing'],
		['Both companies were there with us.', 'companies'],
		['Flera brandmän kom till skolan.', 'brandmän'],
	])('%s', (text, word) => {
		expect(heard(text)).toEqual([[[word], undefined]]);
	});

	it('puts a word in its place only where the form is the same', () => {
		expect(heard('The chairman spoke to us all.')).toEqual([[['chairman'], 'chair']]);
	});

	it.each(['MadeUpApp rocks for everyone here.', 'MadeUpApp är bäst för oss alla.'])(
		'leaves what is right: %s',
		text => {
			expect(heard(text)).toEqual([]);
		},
	);
});
