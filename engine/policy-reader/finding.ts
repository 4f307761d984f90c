import type {Span} from '../model/draft.ts';
import type {Language} from '../model/language.ts';

/** What the policy reader looks for; `checks` says what each one is. */
export type CheckId =
	| 'L01'
	| 'L02'
	| 'L03'
	| 'L04'
	| 'L05'
	| 'L06'
	| 'L07'
	| 'L08'
	| 'L09'
	| 'L10'
	| 'L11'
	| 'L12'
	| 'L13'
	| 'L14'
	| 'L15'
	| 'L16'
	| 'L17'
	| 'L18'
	| 'L19'
	| 'L20'
	| 'L21'
	| 'L22'
	| 'L23'
	| 'L24'
	| 'L25'
	| 'L26'
	| 'L27'
	| 'L28'
	| 'L29'
	| 'L30';

/** What a finding does to a rule set: `block` refuses it, `mend` asks for a better form, `note` is good to know. */
export type Weight = 'block' | 'mend' | 'note';

/** A text in both languages. */
export type InBoth = {readonly [L in Language]: string};

/** A legal fact: where it holds (ISO 3166 country, or EU), where it was taken from, and the ISO days it was read and is to be read again. */
export type Law = {
	readonly country: string;
	readonly source: {readonly url: string; readonly read: string; readonly recheck: string};
	/** Whom it binds, when not everybody. */
	readonly of?: 'public' | 'private';
	readonly fact: InBoth;
};

/** One thing the policy reader saw in a policy or a rule set. */
export type Finding = {
	readonly check: CheckId;
	readonly weight: Weight;
	/**
	 * In a rule set the path, as in `rules[3].say.sv.try` or `may[2]`; in prose the number of the sentence, counted from 1. Empty when the
	 * finding is about the whole.
	 */
	readonly place: string;
	/** In prose, where the sentence stands in the text; in a rule set, where it stands in the text at `place`. UTF-16 units. */
	readonly span?: Span;
	/** The sentence, or the words pointed at; empty when the finding is about something that is not there. */
	readonly words: string;
	/** The language of `words` and of `rewrite`. */
	readonly language: Language;
	readonly what: InBoth;
	readonly why: InBoth;
	/**
	 * A form written by hand for what the sentence is about, in `language`: it keeps a duty and opens what one may do. Stretches in square
	 * brackets are gaps for the writer to fill. Absent when what it is about is not sure; then `question` asks.
	 */
	readonly rewrite?: string;
	/** What to ask oneself where there is no form. */
	readonly question?: InBoth;
	readonly law?: Law;
};

/** The findings that refuse a rule set, in their order; empty when it may be taken. */
export const blocking = (findings: readonly Finding[]): Finding[] => findings.filter(({weight}) => weight === 'block');
