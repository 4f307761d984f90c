import type {CommentClass, HasPoint, ReplyPart} from '../../../engine/reply-coach/coach.ts';

/** The texts of the reply coach. */
export type CoachStrings = {
	readonly label: string;
	readonly something: {readonly ask: string} & {readonly [S in HasPoint]: string};
	/** How the comment is read, as in "Reads it as a question"; `unsure` is the whole sentence then. */
	readonly reads: {readonly [C in CommentClass | 'unsure']: string};
	/** The same for a class the person chose. */
	readonly chosen: {readonly [C in CommentClass | 'unsure']: string};
	readonly change: string;
	readonly changeLabel: string;
	readonly classes: {readonly [C in CommentClass | 'unsure']: string};
	readonly shows: string;
	readonly parts: {readonly [P in ReplyPart]: string};
	/** Words of the comment or the reply, as a quotation. */
	readonly quoted: (words: readonly string[]) => string;
	readonly most: string;
	readonly begin: (beginning: string) => string;
	readonly ways: string;
	/** Names the same button where there is no way out to tell. */
	readonly more: string;
	readonly leave: string;
	readonly apart: string;
	readonly hide: string;
	/** What the hidden coach is called in the options. */
	readonly muted: string;
};
