import {describe, expect, it} from 'vitest';
import {check} from '../../engine/checking/check.ts';
import {rightsSentences} from '../../engine/policy-reader/rule-sets/corpus/rights-sentences.ts';
import {compile} from '../../engine/rule-language/compile.ts';
import {loadBuiltIn} from '../../scripts/load-rules.ts';
import {paraphrases} from '../engine/detect/shield/sentences.ts';

const compiled = compile(await loadBuiltIn());
const everyRule = {on: compiled.rules.map(({id}) => id)};

// A cliché and a plea for likes get tips by themselves, so silence here is the shield's doing and no accident.
const beside = {
	sv: ' Vi brinner för helhetslösningar som skapar mervärde. Gilla om du håller med!',
	en: ' We are passionate about end-to-end solutions that add value. Like if you agree!',
};

const tipsOn = (text: string, voice: 'self' | 'at-work') =>
	check(compiled, {platform: 'linkedin', surface: 'post', voice, text, links: [], pictures: []}, everyRule).tips;

describe.each(['sv', 'en'] as const)('lawful speech in %s', language => {
	const sentences = [...rightsSentences[language], ...paraphrases[language]];

	it.each(['self', 'at-work'] as const)('gets no tip of any level and no strength, writing as %s', voice => {
		const spoken = sentences.flatMap(sentence =>
			tipsOn(sentence + beside[language], voice).map(({rule}) => `${rule}: ${sentence}`),
		);
		expect(spoken).toEqual([]);
	});

	it('is what keeps the tips away', () => {
		expect(tipsOn(beside[language].trim(), 'self').length).toBeGreaterThan(0);
	});
});
