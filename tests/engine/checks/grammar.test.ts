import {describe, expect, it} from 'vitest';
import {checkGrammar} from '../../../engine/check.ts';
import {draftWith, judge, ruleOf, setOf} from '../judge.ts';

describe('grammar', () => {
	const compiled = setOf(ruleOf({grammar: {en: ['#Passive']}}));
	const draft = draftWith(
		'The lamp was moved by someone in the house yesterday. Hon flyttade den inte till huset i går.',
	);
	const match = (sentence: string): [number, number][] => (sentence.includes('was moved') ? [[9, 18]] : []);
	it('is owed at first and answered by the second question, in English sentences', () => {
		expect(judge({grammar: {en: ['#Passive']}}, draft.text)).toMatchObject({tips: [], later: [{rule: 'open/test'}]});
		const result = checkGrammar(compiled, draft, {}, match);
		expect(result.later).toEqual([]);
		expect(result.tips[0]?.words).toEqual(['was moved']);
	});
	it('is not owed where the rest of the rule already says no, or without English', () => {
		expect(judge({all: [{phrase: {en: ['chair']}}, {grammar: {en: ['#Passive']}}]}, draft.text).later).toEqual([]);
		expect(judge({grammar: {en: ['#Passive']}}, 'Hon flyttade den inte till huset i går.').later).toEqual([]);
	});
});
