import type {Draft, Span} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import {createPhraseFinder, type PhraseFinder} from '../../search/phrase-finder.ts';
import type {PhraseIndex} from '../../search/phrase-index.ts';
import {createLanguageIndexes} from '../../search/phrase-index.ts';
import type {Sentence, Text} from '../../text/text.ts';

/** What a signal may know beside the sentence: the whole draft, and the text being answered made ready. */
export type SignalContext = {readonly draft: Draft; readonly parent?: Text};

/** Finds one way of speaking in a sentence: spans in units of `text.folded`, in order; empty when it is not there. */
export type SignalFinder = (text: Text, sentence: Sentence, context: SignalContext) => readonly Span[];

/** One phrase as an expression: `{3}` is up to three words between, a `*` after a letter any more letters; else as in expressions. */
const expressionOf = (phrase: string): string =>
	phrase.replace(/\{(\d)\}/g, '(?:[\\p{L}\\d-]+ ){0,$1}').replace(/(?<=\p{L})\*/gu, "[\\p{L}'-]*");

const linesOf = (phrases: string): readonly string[] => phrases.split('\n').map(line => line.trim());

/** Seeks phrases, one or more a line, parted by bars; a line starting with `^` is found at the beginning of a sentence only. */
export const createListFinder = (phrases: string, field: PhraseIndex): PhraseFinder => {
	const lines = linesOf(phrases).filter(line => line !== '');
	const free = lines.filter(line => !line.startsWith('^')).map(expressionOf);
	const opening = lines.filter(line => line.startsWith('^')).map(line => expressionOf(line.slice(1)));
	const seekFree = free.length > 0 ? createPhraseFinder(free.join('|'), {field}) : undefined;
	const seekOpening = opening.length > 0 ? createPhraseFinder(opening.join('|'), {first: true, field}) : undefined;
	return (text, start, end) => {
		const first = seekOpening?.(text, start, end) ?? [];
		const others = seekFree?.(text, first[0]?.[1] ?? start, end) ?? [];
		return first.length > 0 ? [...first, ...others] : others;
	};
};

/** Phrases per language, ready to be sought. */
export type SignalPhrases = {readonly [L in Language]: PhraseFinder};

/** The fields of all signals. */
export const signalIndexes = createLanguageIndexes();

/** Swedish and English phrases; for the syntax see `createListFinder`. */
export const bilingualPhrases = (sv: string, en: string, fields = signalIndexes): SignalPhrases => ({
	sv: createListFinder(sv, fields.sv),
	en: createListFinder(en, fields.en),
});

const replyFields = createLanguageIndexes({isApart: true});

/** The same for what is read in the text being answered and in replies to it: looked for there only, so that other drafts do not pay. */
export const bilingualReplyPhrases = (sv: string, en: string): SignalPhrases => bilingualPhrases(sv, en, replyFields);

const isExcluded = (text: Text, [start, end]: Span): boolean =>
	text.excluded.some(([from, to]) => start < to && from < end);

/** What a seeker finds in a sentence, quotations left out. */
export const findOutsideQuotes = (text: Text, {start, end}: Sentence, seek: PhraseFinder): readonly Span[] => {
	const spans = seek(text, start, end);
	return spans.length > 0 && text.excluded.length > 0 ? spans.filter(span => !isExcluded(text, span)) : spans;
};

/** A signal that is a list of phrases in each language; a sentence in another language has none of them. */
export const phraseSignal =
	(phrases: SignalPhrases): SignalFinder =>
	(text, sentence) =>
		sentence.language === 'other' ? [] : findOutsideQuotes(text, sentence, phrases[sentence.language]);

/** True when the sentence, in its own language, has one of the phrases. */
export const hasPhrase = (text: Text, sentence: Sentence, phrases: SignalPhrases): boolean =>
	sentence.language !== 'other' && findOutsideQuotes(text, sentence, phrases[sentence.language]).length > 0;

/** The sentence without the white space around it. */
export const trimmedSentence = (text: Text, {start, end}: Sentence): Span => {
	const slice = text.folded.slice(start, end);
	return [start + slice.length - slice.trimStart().length, start + slice.trimEnd().length];
};

/** The finder's spans, unless the sentence also holds something that turns their meaning. */
export const exceptWhen =
	(found: SignalFinder, turned: SignalPhrases): SignalFinder =>
	(text, sentence, context) => {
		const spans = found(text, sentence, context);
		return spans.length > 0 && hasPhrase(text, sentence, turned) ? [] : spans;
	};
