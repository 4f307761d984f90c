import type {Draft, Span} from '../draft.ts';
import type {Language} from '../rule.ts';
import type {Sentence, Text} from '../text/text.ts';

/** What a signal may know beside the sentence: the whole draft, and the text being answered made ready. */
export type Setting = {readonly draft: Draft; readonly parent?: Text};

/** Finds one way of speaking in a sentence: spans in units of `text.folded`, in order; empty when it is not there. */
export type SignalFinder = (text: Text, sentence: Sentence, setting: Setting) => readonly Span[];

const gap = /\{(\d)\}/g;

/** One phrase as an expression: `*` more letters, `{3}` up to three words between, `(a|b)`, `(a )?` and `[ab]` as in expressions. */
const expressionOf = (phrase: string): string =>
	phrase.replace(gap, '(?:[\\p{L}\\d-]+ ){0,$1}').replace(/(?<![}\])])\*/g, "[\\p{L}'-]*");

/**
 * Compiles phrases, one a line or parted by `;`, into one global expression that begins and ends at word borders. A phrase starting
 * with `^` is found at the beginning of a sentence only.
 */
export const compile = (phrases: string): RegExp => {
	const list = phrases.split(/[;\n]/).map(phrase => phrase.trim());
	const free = list.filter(phrase => phrase !== '' && !phrase.startsWith('^')).map(expressionOf);
	const first = list.filter(phrase => phrase.startsWith('^')).map(phrase => expressionOf(phrase.slice(1)));
	const opening = first.length ? `^[^\\p{L}\\d]*(?:@\\S+\\s*)*(?:${first.join('|')})` : '';
	const anywhere = free.length ? `(?<![\\p{L}\\d])(?:${free.join('|')})` : '';
	return new RegExp(`(?:${[opening, anywhere].filter(part => part !== '').join('|')})(?![\\p{L}\\d])`, 'gu');
};

/** Phrases per language, compiled. */
export type Phrases = {readonly [L in Language]: RegExp};

/** Compiles Swedish and English phrases; for the syntax see `compile`. */
export const both = (sv: string, en: string): Phrases => ({sv: compile(sv), en: compile(en)});

const isExcluded = (text: Text, [start, end]: Span): boolean =>
	text.excluded.some(([from, to]) => start < to && from < end);

/** Matches of an expression in a sentence, those in URLs, handles, code and quotations left out. */
export const matchesIn = (text: Text, {start, end}: Sentence, expression: RegExp): readonly Span[] => {
	const spans: Span[] = [];
	for (const match of text.folded.slice(start, end).matchAll(expression)) {
		const span: Span = [start + match.index, start + match.index + match[0].length];
		if (match[0] !== '' && !isExcluded(text, span)) spans.push(span);
	}
	return spans;
};

/** A signal that is a list of phrases in each language; a sentence in another language has none of them. */
export const spoken =
	(phrases: Phrases): SignalFinder =>
	(text, sentence) =>
		sentence.language === 'other' ? [] : matchesIn(text, sentence, phrases[sentence.language]);

/** The sentence without the white space around it. */
export const wholeOf = (text: Text, {start, end}: Sentence): Span => {
	const slice = text.folded.slice(start, end);
	return [start + slice.length - slice.trimStart().length, start + slice.trimEnd().length];
};

/** The expression's matches, unless the sentence also holds something that turns their meaning. */
export const unless =
	(found: SignalFinder, turned: Phrases): SignalFinder =>
	(text, sentence, setting) => {
		const spans = found(text, sentence, setting);
		if (spans.length === 0 || sentence.language === 'other') return spans;
		return matchesIn(text, sentence, turned[sentence.language]).length > 0 ? [] : spans;
	};
