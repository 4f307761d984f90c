import {expect, it} from 'vitest';
import {rememberGrammar} from '../../engine/remember-grammar.ts';

it('asks once for a sentence and pattern, and again when it was long ago', () => {
	const asked: string[] = [];
	const match = rememberGrammar((sentence, pattern) => {
		asked.push(`${pattern} ${sentence}`);
		return [[0, sentence.length]];
	});
	expect(match('One.', '#A')).toEqual([[0, 4]]);
	expect(match('One.', '#A')).toEqual([[0, 4]]);
	match('One.', '#B');
	expect(asked).toEqual(['#A One.', '#B One.']);
	for (let index = 0; index < 400; index++) match(`Sentence ${index}.`, '#A');
	match('One.', '#A');
	expect(asked.filter(each => each === '#A One.').length).toBe(2);
});
