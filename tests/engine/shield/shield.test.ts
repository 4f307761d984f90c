import {describe, expect, it} from 'vitest';
import {rightsSentences} from '../../../engine/reader/rights-sentences.ts';
import {isShielded} from '../../../engine/shield.ts';
import {readText} from '../../../engine/text/read-text.ts';
import {ordinary, paraphrases} from './sentences.ts';

describe.each(['sv', 'en'] as const)('the shield in %s', language => {
	it('has forty rights sentences', () => {
		expect(new Set(rightsSentences[language]).size).toBe(40);
	});

	it.each(rightsSentences[language])('covers a rights sentence: %s', sentence => {
		expect(isShielded(readText(sentence))).toBe(true);
	});

	it.each(paraphrases[language])('covers a paraphrase: %s', sentence => {
		expect(isShielded(readText(sentence))).toBe(true);
	});

	it.each(ordinary[language])('leaves ordinary posts alone: %s', sentence => {
		expect(isShielded(readText(sentence))).toBe(false);
	});
});

describe('the topics of a rule set', () => {
	it('widen the shield, inflected too', () => {
		expect(isShielded(readText('Bidragen till kulturskolan räcker inte.'), ['Kulturskola'])).toBe(true);
	});

	it('match at the beginning of a word only', () => {
		expect(isShielded(readText('Ett fint parkbänksprojekt.'), ['bänk'])).toBe(false);
	});

	it('never narrow it', () => {
		expect(isShielded(readText('Min lön är för låg.'), ['kulturskola', ''])).toBe(true);
	});
});
