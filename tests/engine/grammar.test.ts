import {describe, expect, it} from 'vitest';
import {loadGrammar} from '../../engine/grammar.ts';

const sentence = 'Mistakes were made, and the report was written.';

describe('the grammar matcher', async () => {
	const match = await loadGrammar();
	const found = (pattern: string): readonly string[] => match(sentence, pattern).map(span => sentence.slice(...span));

	it('finds a pattern, without the punctuation around it', () =>
		expect(found('(was|were) #Adverb? #Verb')).toEqual(['were made', 'was written']));

	it('finds nothing where there is nothing, and nothing for a broken pattern', () => {
		expect(found('#Pronoun')).toEqual([]);
		expect(found('[[[(')).toEqual([]);
	});
});
