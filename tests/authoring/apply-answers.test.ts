import {expect, it} from 'vitest';
import {applyAnswer, isAnswerApplied} from '../../authoring/apply-answers.ts';
import {emptySet} from '../../authoring/guidance-document.ts';

const set = emptySet('sv', '2027-11-25');

it.each([
	[4, 'Vänta en stund.', {lines: {heat: 'Vänta en stund.'}}],
	[
		5,
		'rakt, varmt och nyfiket',
		{personality: ['rakt', 'varmt', 'nyfiket'].map(word => ({word, sounds: [], unlike: []}))},
	],
	[6, 'avvikelse – fel', {terms: {prefer: {sv: {avvikelse: 'fel'}}}}],
	[8, 'Sara', {contacts: [{name: 'Sara', for: '', how: ''}]}],
	[9, 'Projekt Snö', {terms: {secret: ['Projekt Snö']}}],
])('puts what was heard to question %i where it belongs, once', (question, text, part) => {
	const next = applyAnswer(set, question, text);
	expect(next).toEqual(part);
	expect(isAnswerApplied(set, question, text)).toBe(false);
	expect(isAnswerApplied({...set, ...next}, question, text)).toBe(true);
});
