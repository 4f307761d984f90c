import {describe, expect, it} from 'vitest';
import {countsAfter, type Decisions, openGaps, rewrittenText} from '../../authoring/rewritten-policy.ts';
import {readPolicy} from '../../engine/policy-reader/read-policy.ts';

const policy = `# Policy

1. Du får berätta om jobbet.
2. Det är förbjudet att kritisera ledningen.   Ring   Ida.

Anställda får inte
- prata om lön
- äta vid datorn

Hej då.
`;
const reading = readPolicy(policy);
const criticism = reading.sentences.find(({text}) => text.includes('kritisera'))?.text ?? '';
const pay = reading.sentences.find(({text}) => text.includes('lön'))?.text ?? '';
const rewritten = (decided: Decisions) => rewrittenText(policy, reading, decided);

describe('the policy with what was accepted', () => {
	it('is the same to the letter while nothing is', () => {
		expect(rewritten({})).toBe(policy);
		expect(rewritten({[criticism]: {kind: 'keep'}})).toBe(policy);
	});

	it('takes an accepted form in place, number and layout kept, and nothing else', () => {
		const text = rewritten({[criticism]: {kind: 'form'}});
		expect(text).toContain('2. Du får säga vad du tycker');
		expect(text).toContain('   Ring   Ida.\n\nAnställda får inte\n- prata om lön\n- äta vid datorn\n');
	});

	it('takes own words in place, and an empty one with its line', () => {
		expect(rewritten({[pay]: {kind: 'own', text: ''}})).toContain('Anställda får inte\n- äta vid datorn');
		expect(rewritten({[criticism]: {kind: 'own', text: 'Säg till.'}})).toContain('Säg till.   Ring   Ida.');
	});

	it('lifts a form out of the list that bans', () => {
		expect(rewritten({[pay]: {kind: 'form'}})).toContain(
			'Anställda får inte\n- äta vid datorn\n\nDu får prata om din lön och dina villkor, med kollegor, med facket och med vem du vill.\n\nHej då.',
		);
	});

	it('is counted by kind, accepted and left out apart', () => {
		const {points} = reading.counts;
		const counts = countsAfter(reading, {[criticism]: {kind: 'form'}, [pay]: {kind: 'own', text: ''}});
		expect(counts).toMatchObject({points: points - 2, out: 1, invites: reading.counts.invites + 1});
	});

	it('is not ready while an accepted form has a gap', () => {
		expect(openGaps(reading, {[criticism]: {kind: 'form'}})).toHaveLength(1);
		expect(openGaps(reading, {[criticism]: {kind: 'own', text: 'Säg till Ida [hon vid kaffet](x).'}})).toEqual([]);
		expect(openGaps(reading, {})).toEqual([]);
	});

	it('survives words that are names of what objects inherit', () => {
		const odd = readPolicy('constructor. Du får inte kritisera oss.');
		expect(rewrittenText('constructor. Du får inte kritisera oss.', odd, {})).toBe(
			'constructor. Du får inte kritisera oss.',
		);
	});
});
