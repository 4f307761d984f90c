import type {ParentClass} from '../condition.ts';
import type {Span} from '../draft.ts';
import type {ByLanguage} from '../rule.ts';

/** How a comment can be taken; a crisis is never read from a text, only chosen by a person or declared in the rule set. */
export type CommentClass = ParentClass | 'crisis';

/** What the coach is muted by, beside the ids of rules. */
export const COACH = 'coach';

/** The person's own answer to "Is there something in it?". */
export type Something = 'yes' | 'partly' | 'no' | 'not-known';

/** What the person has said of the comment being answered; everything absent is unsaid. */
export type Said = {readonly something?: Something; readonly reads?: CommentClass | 'unsure'};

/** What a reply can hold: shows that the comment was read, answers it, what is known and not, what happens, when, who, a greeting. */
export type Part = 'seen' | 'answer' | 'known' | 'unknown' | 'now' | 'when' | 'who' | 'greeting';

/** A part the draft has: where, in UTF-16 units of `draft.text`, and in its own words. */
export type Shown = {readonly part: Part; readonly spans: readonly Span[]; readonly words: readonly string[]};

/** One thing said by the coach: what, why it can matter, and words to begin with, never a finished reply. */
export type Saying = {readonly what: string; readonly why: string; readonly begin?: string};

/** What the coach sees in a reply and the comment it answers. */
export type Coach = {
	/** Absent when unsure. */
	readonly class?: CommentClass;
	/** True when the person chose the class. */
	readonly chosen: boolean;
	/** The comment's own words that led there; none where the person chose. */
	readonly words: readonly string[];
	/** True where "Is there something in it?" is a question worth asking. */
	readonly asks: boolean;
	readonly something?: Something;
	readonly shows: readonly Shown[];
	/** The one thing that would weigh most; absent when nothing weighs more than the rest. */
	readonly most?: ByLanguage<Saying>;
	/** When it is fine not to answer, and how to leave with grace. */
	readonly leave?: ByLanguage<string>;
	/** When to go on in direct contact. */
	readonly apart?: ByLanguage<string>;
};
