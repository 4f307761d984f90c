import {expect, it} from 'vitest';
import {finishedSet, idFrom} from '../../authoring/finished-set.ts';
import {emptySet, hasContent} from '../../authoring/guidance-document.ts';
import {emptyRule, withExample, withPhrases} from '../../authoring/own-rule.ts';

const empty = emptySet('sv', '2027-11-25');

it('leaves out empty rows and fields, and makes an id and a company name of the name', () => {
	const set = {...empty, name: ' Lingonby kommun ', may: ['Du får fråga.', ' ', ''], hosts: [''], lines: {heat: ''}};
	expect(finishedSet({set})).toEqual({
		format: '1.0',
		id: 'lingonby-kommun',
		version: 1,
		name: 'Lingonby kommun',
		languages: ['sv'],
		review: '2027-11-25',
		may: ['Du får fråga.'],
		company: {names: ['Lingonby kommun']},
	});
});

it('writes an id of any name in small letters', () => {
	expect(idFrom('Åkers & Öbergs ÄLG!')).toBe('akers-obergs-alg');
	expect(idFrom('…')).toBe('');
});

it('counts the version up only when something was changed since the one handed out', () => {
	const set = {...empty, name: 'Lingonby', may: ['Du får fråga.']};
	const given = finishedSet({set});
	expect(finishedSet({set: {...set, id: given.id, version: 1}, given}).version).toBe(1);
	expect(finishedSet({set: {...set, may: ['Du får svara.']}, given}).version).toBe(2);
});

it('keeps a condition written by hand to the letter', () => {
	const rule = {...emptyRule(empty, '2026-11-25'), when: {pattern: {sv: [' lampa ']}}};
	expect(finishedSet({set: {...empty, rules: [rule]}}).rules?.[0]?.when).toEqual({pattern: {sv: [' lampa ']}});
});

it('drops empty phrases and examples of a tip of one’s own', () => {
	const rule = withExample(
		withPhrases(emptyRule(empty, '2026-11-25'), 'sv', ['gammellampa', '']),
		['sv', 'tip', 0],
		'En gammellampa.',
	);
	const [finished] = finishedSet({set: {...empty, rules: [rule]}}).rules ?? [];
	expect(finished?.when).toEqual({phrase: {sv: ['gammellampa']}});
	expect(finished?.examples).toEqual({sv: {tip: ['En gammellampa.'], none: []}});
});

it('tells a set that somebody has written in from an empty one', () => {
	expect(hasContent(empty)).toBe(false);
	expect(hasContent({...empty, lines: {heat: 'Vänta.'}})).toBe(true);
});
