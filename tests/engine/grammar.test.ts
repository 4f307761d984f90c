import {describe, expect, it} from 'vitest';
import {checkGrammar} from '../../engine/check.ts';
import {loadGrammar} from '../../engine/grammar.ts';
import {draftWith, ruleOf, setOf} from './judge.ts';

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

describe('sentences read together', async () => {
	const pattern = '(was|were) #Adverb? #Verb';
	const read = (sentences: readonly string[], isTold: boolean) => {
		if (isTold) match.ready?.(sentences.map(sentence => ({sentence, pattern})));
		return sentences.map(sentence => match(sentence, pattern));
	};
	const match = await loadGrammar();

	it.each([
		[[sentence, 'The lamp was quickly mended! It were sold.', 'No verb here', 'Mistakes were made.']],
		[['He said "the lamp was sold', 'and the rest were lost" today.', 'It was mended (and', 'they were paid) again.']],
		[['… was mended.', '', '👇', 'e.g. it was sold', 'Dr. Lamp was seen']],
	])('tell what each tells alone: %j', sentences => {
		match.ready?.([]);
		const alone = read(sentences, false);
		expect(read(sentences, true)).toEqual(alone);
		expect(alone.flat().length).toBeGreaterThan(0);
	});
});

describe('a draft of more sentences than are read', () => {
	const compiled = setOf(ruleOf({all: [{phrase: {en: ['was']}}, {grammar: {en: ['was #Verb']}}], within: 'sentence'}));
	const asked = (text: string): ReadonlySet<string> => {
		const sentences = new Set<string>();
		const match = (sentence: string) => {
			sentences.add(sentence);
			return [[0, 3] as const];
		};
		expect(checkGrammar(compiled, draftWith(text), {}, match).tips.length).toBe(1);
		return sentences;
	};

	it('has its first sixty read, and only those its other parts leave open', () => {
		expect(asked('The lamp was sold. We sold the lamp. It was mended.')).toEqual(
			new Set(['The lamp was sold.', 'It was mended.']),
		);
		const many = Array.from({length: 200}, (_, index) => `The lamp number ${index} was sold.`).join(' ');
		expect(asked(many).size).toBe(60);
	});
});
