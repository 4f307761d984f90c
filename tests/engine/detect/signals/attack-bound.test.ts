import {expect, it} from 'vitest';
import {personalAttack, threat} from '../../../../engine/detect/signals/attack.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const context = {draft: {platform: 'x', surface: 'post', voice: 'self', text: '', links: [], pictures: []}} as const;

// Each find is weighed against all of its sentence, so that thousands of both would take seconds.
it.each([
	['du är en idiot och ', personalAttack],
	['you fat ugly stupid pig ', personalAttack],
	['jag vet var du bor och ', threat],
	['I will break your legs and ', threat],
] as const)('a sentence of a thousand times “%s” is judged by the first', (said, find) => {
	const text = analyseText(said.repeat(1000));
	const found = text.sentences.flatMap(sentence => find(text, sentence, context));
	expect(found.length).toBeGreaterThan(0);
	expect(found.length).toBeLessThan(500);
});
