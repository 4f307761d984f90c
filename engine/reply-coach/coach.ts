import type {ParentClass} from '../model/condition.ts';
import type {Span} from '../model/draft.ts';
import type {ByLanguage} from '../model/language.ts';

/** How a comment can be taken; a crisis is never read from a text, only chosen by a person or declared in the rule set. */
export type CommentClass = ParentClass | 'crisis';

/** What the coach is muted by, beside the ids of rules. */
export const COACH = 'coach';

/** The person's own answer to "Is there something in it?". */
export type HasPoint = 'yes' | 'partly' | 'no' | 'not-known';

/** What the person has said of the comment being answered; everything absent is unsaid. */
export type CommentAssessment = {readonly something?: HasPoint; readonly reads?: CommentClass | 'unsure'};

/** What a reply can hold: shows that the comment was read, answers it, what is known and not, what happens, when, who, a greeting. */
export type ReplyPart = 'seen' | 'answer' | 'known' | 'unknown' | 'now' | 'when' | 'who' | 'greeting';

/** A part the draft has: where, in UTF-16 units of `draft.text`, and in its own words. */
export type FoundPart = {readonly part: ReplyPart; readonly spans: readonly Span[]; readonly words: readonly string[]};

/** One thing said by the coach: what, why it can matter, and words to begin with, never a finished reply. */
export type CoachAdvice = {readonly what: string; readonly why: string; readonly begin?: string};

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
	readonly something?: HasPoint;
	readonly shows: readonly FoundPart[];
	/** The one thing that would weigh most; absent when nothing weighs more than the rest. */
	readonly most?: ByLanguage<CoachAdvice>;
	/** When it is fine not to answer, and how to leave with grace. */
	readonly leave?: ByLanguage<string>;
	/** When to go on in direct contact. */
	readonly apart?: ByLanguage<string>;
};
