import {describe, expect, it} from 'vitest';
import {createGrammar} from '../../../../engine/detect/word-grammar/grammar.ts';
import {readWords} from '../../../../engine/detect/word-grammar/reading.ts';
import {createVocabulary} from '../../../../engine/detect/word-grammar/vocabulary.ts';
import {analyseText} from '../../../../engine/text/analyse-text.ts';

const lists = {
	you: 'you du',
	be: 'are be är',
	slur: 'clown* *skalle idiot two-faced',
	degree: 'such really a så',
	animal: 'dog cat',
};

/** What lines find in a whole text, as it is written. */
const found = (lines: string, raw: string): readonly string[] => {
	const vocabulary = createVocabulary(lists);
	const grammar = createGrammar(vocabulary, lines);
	const text = analyseText(raw);
	const reading = readWords(text, {start: 0, end: text.folded.length}, vocabulary);
	return grammar(reading).map(([start, end]) => text.folded.slice(start, end));
};

describe('a grammar of words', () => {
	it.each([
		['you be slur', 'You are clowns.', ['you are clowns']],
		['you be slur', 'Du är dumskalle.', ['du är dumskalle']],
		['you be slur', 'You are skalle.', []],
		["you 'saw' animal", 'You saw dog, you saw cat', ['you saw dog', 'you saw cat']],
		['you be degree*3 slur', 'You are such a idiot', ['you are such a idiot']],
		['you be degree? slur', 'You are such a idiot', []],
		['you ~2 slur', 'You see the idiot', ['you see the idiot']],
		['you be slur', 'You are two-faced.', ['you are two-faced']],
		['you be slur', 'You are two faced.', []],
		['you be slur', 'You are two-faced-ish.', ['you are two-faced']],
		['you be slur', 'You are idiot-proof.', ['you are idiot']],
		['you ~2 slur', 'You see, idiot', []],
		['you ~~3 slur', 'You see, idiot', ['you see, idiot']],
		['you ~~3 slur', 'You see. Idiot', []],
		['you ...3 slur', 'You see. Idiot', ['you see. idiot']],
		['you -be', 'You are. You ran.', ['you']],
		['you +be', 'You are. You ran.', ['you']],
		['^ animal', 'Dog, dog', ['dog']],
		['< animal', 'Dog, cat dog', ['dog', 'cat']],
		['animal $', 'Dog cat, dog', ['cat', 'dog']],
		['animal $!', 'Dog, dog!', ['dog']],
		['animal $?', 'Dog? Dog', []],
		['you , slur', 'You, idiot', ['you, idiot']],
		['you ,? slur', 'You idiot', ['you idiot']],
		['you ( be | degree degree ) slur', 'You such a idiot', ['you such a idiot']],
		['you ( be )? slur', 'You idiot', ['you idiot']],
		['you be slur', 'You are cloooown', ['you are cloooown']],
		['you be slur', 'You are id1ot', ['you are id1ot']],
		["you 'll'", "You'll go", []],
		["you ''ll'", "You'll go", ["you'll"]],
		['you name', 'You Kim', ['you kim']],
		['^ name', 'Kim ran', []],
	])('%s finds in "%s" %j', (lines, text, words) => {
		expect(found(lines, text)).toEqual(words);
	});

	it('takes the line that is written first', () => {
		expect(found('you be\nyou be slur', 'You are idiot')).toEqual(['you are']);
		expect(found('you be slur\nyou be', 'You are idiot')).toEqual(['you are idiot']);
	});
});

it('answers the same for readings looked at by turns', () => {
	const vocabulary = createVocabulary(lists);
	const [plain, loose] = [createGrammar(vocabulary, 'you be slur'), createGrammar(vocabulary, 'animal')];
	const readings = ['You are idiot', 'You saw a cat', 'Nothing here', 'You are clowns'].map(raw => {
		const text = analyseText(raw);
		return readWords(text, {start: 0, end: text.folded.length}, vocabulary);
	});
	const counts = () => readings.map(reading => [plain(reading).length, loose(reading).length]);
	const expected = [
		[1, 0],
		[0, 1],
		[0, 0],
		[1, 0],
	];
	expect([counts(), counts()]).toEqual([expected, expected]);
});
