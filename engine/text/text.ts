import type {Span} from '../draft.ts';
import type {Language} from '../rule.ts';

/** A sentence in units of `Text.folded`; `other` is any language Äkta does not read. */
export type Sentence = {readonly start: number; readonly end: number; readonly language: Language | 'other'; readonly paragraph: number};

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
	/** Ranges of `folded` that style rules never judge: URLs, handles, code, quoted lines and quotations of three words or more. */
	readonly excluded: readonly Span[];
	/** Half-open ranges of words in `folded`: word `i` is `[wordStarts[i], wordEnds[i])`. */
	readonly wordStarts: Int32Array;
	readonly wordEnds: Int32Array;
	readonly wordCount: number;
	/** Turns a span of `folded` into a span of `raw`. */
	rawSpan(span: Span): Span;
};
