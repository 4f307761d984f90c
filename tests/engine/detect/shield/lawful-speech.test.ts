import {describe, expect, it} from 'vitest';
import {isLawfulSpeech} from '../../../../engine/detect/shield/lawful-speech.ts';
import {rightsSentences} from '../../../../engine/policy-reader/rule-sets/corpus/rights-sentences.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';
import {ordinary, paraphrases} from './sentences.ts';

describe.each(['sv', 'en'] as const)('the shield in %s', language => {
	it('has forty rights sentences', () => {
		expect(new Set(rightsSentences[language]).size).toBe(40);
	});

	it.each(rightsSentences[language])('covers a rights sentence: %s', sentence => {
		expect(isLawfulSpeech(analyseText(sentence))).toBe(true);
	});

	it.each(paraphrases[language])('covers a paraphrase: %s', sentence => {
		expect(isLawfulSpeech(analyseText(sentence))).toBe(true);
	});

	it.each(ordinary[language])('leaves ordinary posts alone: %s', sentence => {
		expect(isLawfulSpeech(analyseText(sentence))).toBe(false);
	});
});

describe('the topics of a rule set', () => {
	it('widen the shield, inflected too', () => {
		expect(isLawfulSpeech(analyseText('Bidragen till kulturskolan räcker inte.'), ['Kulturskola'])).toBe(true);
	});

	it('match at the beginning of a word only', () => {
		expect(isLawfulSpeech(analyseText('Ett fint parkbänksprojekt.'), ['bänk'])).toBe(false);
	});

	it('never narrow it', () => {
		expect(isLawfulSpeech(analyseText('Min lön är för låg.'), ['kulturskola', ''])).toBe(true);
	});
});
