import type {Span} from '../model/draft.ts';
import type {Language} from '../model/language.ts';

/** A sentence in units of `Text.folded`; `other` is any language Äkta does not read. */
export type Sentence = {
	readonly start: number;
	readonly end: number;
	readonly language: Language | 'other';
	readonly paragraph: number;
};

/**
 * A draft's text made ready to be judged, once per check. All detectors work in units of `folded`; `rawSpan` leads back.
 */
export type Text = {
	/** The text as the person wrote it. */
	readonly raw: string;
	/** NFC, lower case, straight quotes, plain spaces and hyphens, without zero-width characters; mostly as long as `raw`. */
	readonly folded: string;
	/** As `folded` but with the letters' own case; same length as `folded`. */
	readonly cased: string;
	readonly sentences: readonly Sentence[];
	/** Paragraphs are parted by an empty line, lines by a newline; neither is ever empty. */
	readonly paragraphs: readonly Span[];
	readonly lines: readonly Span[];
	/** Ranges of `folded` that style rules never judge: URLs, handles, code, quoted lines and quotations of three words or more; sorted, apart. */
	readonly excluded: readonly Span[];
	readonly urls: readonly Span[];
	readonly mentions: readonly Span[];
	readonly hashtags: readonly Span[];
	/** One span an emoji, its modifiers and joined parts included. */
	readonly emoji: readonly Span[];
	/** Half-open ranges of words in `folded`: word `i` is `[wordStarts[i], wordEnds[i])`. No words are made inside URLs, handles and code. */
	readonly wordStarts: Int32Array;
	readonly wordEnds: Int32Array;
	/** The sentence each word stands in, as index of `sentences`. */
	readonly wordSentences: Int32Array;
	readonly wordCount: number;
	/** Turns a span of `folded` into a span of `raw`. */
	rawSpan(span: Span): Span;
};
