import type {ByLanguage} from './rule.ts';

/**
 * Words to find. A string is a term in the phrase syntax: words separated by spaces, `(a|b)` alternatives, `(a )?` optional,
 * a trailing `*` for any further letters, `{1,3}` for one to three words in between. Swedish terms also match their inflected
 * forms and as first part of a compound, English ones their inflected forms, unless `exact` is set or the term ends in `*`.
 */
export type Term =
	| string
	| ({readonly term: string; readonly exact?: true; readonly forms?: readonly string[]} & Context);

/** What may or may not stand directly next to a hit: words in the phrase syntax, or single punctuation marks. */
export type Context = {
	readonly before?: readonly string[];
	readonly after?: readonly string[];
	readonly notBefore?: readonly string[];
	readonly notAfter?: readonly string[];
};

/** A number, or one per place: keys are `platform`, `platform/surface` or a surface, the closest key wins, `else` is the rest. */
export type Threshold = number | {readonly else: number; readonly [place: string]: number};

/** A comparison: the value is at least and at most these. */
export type Compare = {readonly atLeast?: Threshold; readonly atMost?: Threshold};

/** The part of the text a condition looks at. `all` within a zone means: together in one and the same zone. */
export type Zone = 'sentence' | 'opening' | 'ending' | 'paragraph' | 'parent';

/**
 * A regular expression in RE2 syntax, without lookaround and backreferences. It sees the text in lower case (in its own case when
 * `caseSensitive`) with straight quotes and plain spaces; `\b` and `\w` know å, ä, ö; `^` and `$` are the edges of a line, `\A` and
 * `\z` those of the text. Inside a URL, handle or quotation it counts only when it is the whole of it.
 */
export type Pattern = string | ({readonly pattern: string; readonly caseSensitive?: true} & Context);

/** What can be counted or measured in a draft. Shares and `limit-usage` are 0–100 per cent; a short line has fewer than eight words. */
export type Measure =
	| 'words'
	| 'characters'
	| 'sentences'
	| 'paragraphs'
	| 'lines'
	| 'short-lines-share'
	| 'first-line-characters'
	| 'longest-sentence'
	| 'lix'
	| 'capitals-share'
	| 'capital-words'
	| 'capital-run'
	| 'exclamations'
	| 'exclamation-run'
	| 'question-marks'
	| 'emoji'
	| 'emoji-run'
	| 'emoji-bullets'
	| 'styled-letters'
	| 'hashtags'
	| 'hashtag-run'
	| 'mentions'
	| 'mention-run'
	| 'links'
	| 'digits'
	| 'length'
	| 'limit-usage'
	| 'past-fold'
	| 'pictures'
	| 'days-since-last-post';

/** A way of speaking that the engine recognises, in Swedish and English. */
export type Signal =
	| 'question'
	| 'closed-question'
	| 'open-question'
	| 'invitation'
	| 'first-person'
	| 'first-person-singular'
	| 'second-person'
	| 'passive'
	| 'imperative'
	| 'superlative'
	| 'negation'
	| 'absolute'
	| 'thanks'
	| 'greeting'
	| 'apology'
	| 'dodging-apology'
	| 'acknowledgement'
	| 'defence'
	| 'blame'
	| 'promise'
	| 'timed-promise'
	| 'hedge'
	| 'insult'
	| 'threat'
	| 'heat'
	| 'sarcasm'
	| 'bragging'
	| 'call-to-action'
	| 'event'
	| 'answers-parent'
	| 'takes-up-parent'
	| 'numbers-changed';

/** A thing in the text that has a form of its own. */
export type Entity =
	| 'email'
	| 'phone'
	| 'personnummer'
	| 'organisation-number'
	| 'card'
	| 'iban'
	| 'bankgiro'
	| 'secret'
	| 'url'
	| 'mention'
	| 'hashtag'
	| 'emoji'
	| 'date'
	| 'time'
	| 'place'
	| 'address'
	| 'price'
	| 'number'
	| 'person'
	| 'acronym'
	| 'long-lowercase-hashtag'
	| 'inline-hashtag'
	| 'quotation'
	| 'own-name'
	| 'own-product'
	| 'own-domain';

/** How the engine reads the text being answered. */
export type ParentClass =
	| 'question'
	| 'factual-error'
	| 'dissatisfaction'
	| 'heat'
	| 'provocation'
	| 'thanks'
	| 'danger';

/** A yes-or-no fact the caller knows. */
export type FactName = 'listed' | 'public-body' | 'crisis' | 'editing';

/** One kind of condition with its own data. */
export type Check =
	| {readonly phrase: ByLanguage<readonly Term[]>}
	| {readonly swap: ByLanguage<{readonly [found: string]: string}>}
	| {readonly pattern: ByLanguage<readonly Pattern[]>}
	| {readonly measure: {readonly of: Measure} & Compare}
	| {readonly count: {readonly of: Condition; readonly distinct?: true; readonly per?: 'draft' | '100 words'} & Compare}
	| {readonly signal: Signal | readonly Signal[]}
	| {readonly entity: Entity | readonly Entity[]}
	| {readonly grammar: {readonly en: readonly string[]}}
	| {readonly media: 'picture' | 'video' | 'missing-alt' | 'alt'}
	| {readonly parent: ParentClass | readonly ParentClass[]}
	| {readonly absent: Condition}
	| {readonly repeat: {readonly of: 'word' | 'sentence-start' | 'line-start' | 'parent-word'} & Compare}
	| {readonly fact: FactName}
	| {readonly any: readonly Condition[]}
	| {readonly all: readonly Condition[]}
	| {readonly not: Condition}
	| {readonly min: {readonly count: number; readonly of: readonly Condition[]}};

/**
 * When a rule speaks: one check, where it looks, and what cancels it. Each hit is dropped in whose paragraph `unless` finds something too
 * (in whose sentence, if `unless` names that zone; in the opening, ending or parent, if it names one of these). What has no place, as a
 * measure, is always looked for in the whole text the condition looks at.
 */
export type Condition = Check & {readonly within?: Zone; readonly unless?: Condition};
