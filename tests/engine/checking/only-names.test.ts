import {describe, expect, it} from 'vitest';
import {check} from '../../../engine/checking/check.ts';
import type {Condition} from '../../../engine/model/condition.ts';
import {draftWith, ruleOf, setOf} from '../judge.ts';

const strong: Condition = {phrase: {sv: [{term: 'stark', exact: true}]}};
const loud: Condition = {measure: {of: 'capital-run', atLeast: 3}};
const words = (when: Condition, text: string, more: Parameters<typeof ruleOf>[1] = {}) =>
	check(setOf(ruleOf(when, more)), draftWith(text), {}).tips.map(tip => tip.words);

describe('names of people', () => {
	it('are no reason for a tip on how a text is written', () => {
		expect(words(strong, 'I går lagade Karin Stark lampan i trappan.')).toEqual([]);
		expect(words(strong, 'Lampan i trappan är stark.')).toEqual([['stark']]);
		expect(words(strong, 'Karin Stark har en stark lampa.')).toEqual([['Stark', 'stark']]);
	});
	it('may be written in capitals', () => {
		expect(words(loud, 'Lampan lagades av KARIN EK, ERIK BERG och SARA LIND.')).toEqual([]);
		expect(words(loud, 'KARIN EK LAGAR LAMPAN')).toEqual([['KARIN EK LAGAR LAMPAN']]);
	});
	it('are not what signs and pictures are', () => {
		expect(words({measure: {of: 'exclamation-run', atLeast: 3}}, 'Nu lyser det!!!')).toEqual([['!!!']]);
	});
	it('still count where it is about protecting somebody, and where something works', () => {
		expect(words(strong, 'Ring Karin Stark.', {id: 'protect/test'})).toEqual([['Stark']]);
		expect(words(strong, 'Ring Karin Stark.', {strength: true})).toEqual([['Stark']]);
	});
});
