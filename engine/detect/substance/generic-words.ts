import type {Span} from '../../model/draft.ts';
import {mergeFinders, type PhraseFinder} from '../../search/phrase-finder.ts';
import {createLanguageIndexes, type PhraseIndex} from '../../search/phrase-index.ts';
import {touches} from '../../text/spans.ts';
import type {Text} from '../../text/text.ts';
import {createListFinder, findOutsideQuotes, type SignalFinder, type SignalPhrases} from '../signals/phrases.ts';
import {stockWords} from './stock-words.ts';

const indexes = createLanguageIndexes();

const finderOf = (lines: readonly string[], index: PhraseIndex): PhraseFinder =>
	mergeFinders(...lines.map(line => createListFinder(line, index)));

const isCapital = ({folded, cased}: Text, at: number): boolean => cased.charCodeAt(at) !== folded.charCodeAt(at);

/** True when the word ends a name, as "Solutions" after "Kairos Global": the word before it has a capital too. */
const endsName = (text: Text, start: number): boolean => {
	if (!isCapital(text, start)) return false;
	const before = text.folded.lastIndexOf(' ', start - 2);
	return text.folded.charAt(start - 1) === ' ' && isCapital(text, before + 1);
};

/** What a tag or a name says is a label, not prose. */
const inProse =
	(phrases: SignalPhrases): SignalFinder =>
	(text, sentence) => {
		if (sentence.language === 'other') return [];
		const isProse = ([start, end]: Span): boolean => !touches(text.hashtags, start, end) && !endsName(text, start);
		return findOutsideQuotes(text, sentence, phrases[sentence.language]).filter(isProse);
	};

/** Phrases so worn that they stand in texts about anything: praise, promise and growth with nothing shown. */
export const wornPhrases = inProse({
	sv: finderOf(stockWords.sv.worn, indexes.sv),
	en: finderOf(stockWords.en.worn, indexes.en),
});

/** Worn phrases and the milder words of praise and promise that weigh only where many stand together. */
export const genericWords = inProse({
	sv: finderOf([...stockWords.sv.worn, ...stockWords.sv.mild], indexes.sv),
	en: finderOf([...stockWords.en.worn, ...stockWords.en.mild], indexes.en),
});
