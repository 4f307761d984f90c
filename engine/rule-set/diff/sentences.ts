import type {SetChange} from './change-types.ts';

/** What a sentence on a change may name, as plain text on one line. */
export type ChangeWords = {
	readonly before: string;
	readonly after: string;
	readonly name: string;
	/** What the rule says it saw, else its id. */
	readonly label: string;
	readonly field: string;
	/** How many items came, went or changed. */
	readonly count: number;
};

type WriteSentence = (named: ChangeWords) => string;

/** The sentences of one part of a set; a kind that cannot happen there has none. */
export type PartSentences = {readonly [K in SetChange['kind']]?: WriteSentence};

/** The sentences on a rule's fields; `else` serves every field without one of its own. */
export type FieldSentences = {readonly else: WriteSentence; readonly [field: string]: WriteSentence};
