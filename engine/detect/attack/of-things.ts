import type {Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import type {Sentence, Text} from '../../text/text.ts';
import {readWords} from '../word-grammar/reading.ts';
import {createThingTest} from './aimed-at.ts';
import {insultVocabularies} from './insult-grammar.ts';

const thingTests = {sv: createThingTest(insultVocabularies.sv), en: createThingTest(insultVocabularies.en)};

/** The first token that begins at a place or behind it. */
const tokenFrom = (starts: readonly number[], place: number): number => {
	let [low, high] = [0, starts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((starts[middle] ?? 0) < place) low = middle + 1;
		else high = middle;
	}
	return low;
};

const isOfThingIn = (text: Text, sentence: Sentence, language: Language): ((span: Span) => boolean) => {
	const {tokens, spanOf} = readWords(text, sentence, insultVocabularies[language]);
	const starts = tokens.map((_, at) => spanOf(at, at + 1)[0]);
	const test = thingTests[language](tokens);
	// A mark has the place of the word before it.
	return ([start, end]) => test(tokenFrom(starts, start), tokenFrom(starts, end) - 1);
};

/** Without the spans said of a thing, an animal or oneself: "my cat is such an idiot", "screw you, Monday". */
export const withoutThings = (text: Text, sentence: Sentence, spans: readonly Span[]): readonly Span[] => {
	if (spans.length === 0) return spans;
	const languages: readonly Language[] = sentence.language === 'other' ? ['sv', 'en'] : [sentence.language];
	const tests = languages.map(language => isOfThingIn(text, sentence, language));
	return spans.filter(span => !tests.some(isOfThing => isOfThing(span)));
};
