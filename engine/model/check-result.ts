import type {ParentClass} from './condition.ts';
import type {Span} from './draft.ts';
import type {Tip} from './tip.ts';

/** How the engine reads the text being answered: the class and the spans of the parent's text that led there; no class when unsure. */
export type CommentClassification = {readonly class?: ParentClass; readonly spans: readonly Span[]};

/** The answer of `check`. */
export type CheckResult = {
	/** Ranked: pauses first, then what helps the reader most; strengths last. */
	readonly tips: readonly Tip[];
	/** UTF-16 end of the judged part of `draft.text`; its length when all of it was judged. */
	readonly judged: number;
	readonly reading?: CommentClassification;
};
