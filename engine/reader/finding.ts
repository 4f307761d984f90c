import type {Span} from '../draft.ts';
import type {Language} from '../rule.ts';

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
	| 'L27';

/** What a finding does to a rule set: `block` refuses it, `mend` asks for a better form, `note` is good to know. */
export type Weight = 'block' | 'mend' | 'note';

/** A text in both languages. */
export type InBoth = {readonly [L in Language]: string};

/** A legal fact: where it holds (ISO 3166 country, or EU), where it was taken from, and the ISO days it was read and is to be read again. */
export type Law = {
	readonly country: string;
	readonly source: {readonly url: string; readonly read: string; readonly recheck: string};
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
	 * A form that invites, in `language`, made from the sentence's own matter where it can be. Stretches in square brackets are gaps for the
	 * writer to fill. An empty string means: it reads better without the sentence. Absent when there is nothing to write instead.
	 */
	readonly rewrite?: string;
	readonly law?: Law;
};
