import {expect, it} from 'vitest';
import {isTaken, taken} from '../../../components/studio/heard.ts';
import {emptySet} from '../../../components/studio/work.ts';

const set = emptySet('sv', '2027-11-25');

it.each([
	[2, 'Att turbinen höll.\nVår lunch.', {may: ['Att turbinen höll.', 'Vår lunch.', '', '', '']}],
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
	const next = taken(set, question, text);
	expect(next).toEqual(part);
	expect(isTaken(set, question, text)).toBe(false);
	expect(isTaken({...set, ...next}, question, text)).toBe(true);
});
