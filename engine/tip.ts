import type {Span} from './draft.ts';
import type {ByLanguage, Level, Say} from './rule.ts';

/** A replacement for one span of the draft; `text` never holds a newline. */
export type Fix = {readonly span: Span; readonly text: string};

/** What a rule found in a draft. */
export type Tip = {
	/** The rule's id. */
	readonly rule: string;
	/** The id of the rule set the rule came from; `akta` for the built-in one. */
	readonly from: string;
	readonly level: Level;
	/** True when the tip says what works. */
	readonly strength: boolean;
	/** Where in `draft.text`; empty when the tip is about the whole draft. */
	readonly spans: readonly Span[];
	/** The exact words found, in the draft's own writing; personal data and secrets are masked. */
	readonly words: readonly string[];
	/** The tip in each language it exists in, placeholders filled in. */
	readonly say: ByLanguage<Say>;
	readonly fix?: Fix;
};
