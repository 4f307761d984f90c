import {expect, it} from 'vitest';
import {rankTips} from '../../../engine/checking/rank-tips.ts';
import type {Tip} from '../../../engine/model/tip.ts';

const tip = (rule: string, from: string, more: Partial<Tip> = {}): Tip => ({
	rule,
	from,
	group: rule.split('/')[0] ?? '',
	pillar: 'protect',
	level: 'mark',
	strength: false,
	spans: [[0, 10]],
	words: ['these words'],
	say: {en: {saw: rule, why: rule, try: rule}},
	...more,
});

const rulesOf = (...tips: readonly Tip[]): readonly string[] => rankTips(tips).map(({rule}) => rule);

it('leaves Äkta’s own care its place, whatever a pushed set says of the same words', () => {
	const care = tip('protect/someone-in-danger', 'akta');
	const before = tip('protect/a-word', 'lingonby');
	const louder = tip('protect/secret-words', 'lingonby', {level: 'pause', masked: true});
	expect(rulesOf(care, before)).toContain(care.rule);
	expect(rulesOf(care, louder)).toEqual([louder.rule, care.rule]);
	expect(rulesOf(care, {...before, say: care.say})).toContain(care.rule);
});

it('says one thing a place among all others', () => {
	const [first, second] = [tip('open/a', 'akta'), tip('open/b', 'lingonby')];
	expect(rulesOf(first, second)).toEqual([first.rule]);
	expect(rulesOf(tip('protect/a', 'akta'), tip('protect/b', 'akta'))).toEqual(['protect/a']);
});

it('praises no words that are held, and goes on praising others', () => {
	const held = tip('protect/private-numbers', 'akta', {level: 'pause', spans: [[27, 40]]});
	const praise = (spans: Tip['spans']) => tip('open/detail', 'akta', {strength: true, level: 'hint', spans});
	expect(
		rulesOf(
			held,
			praise([
				[5, 8],
				[38, 46],
			]),
		),
	).toEqual([held.rule]);
	expect(rulesOf(held, praise([[5, 8]]))).toEqual([held.rule, 'open/detail']);
	expect(rulesOf({...held, level: 'mark'}, praise([[38, 46]]))).toContain('open/detail');
});
