import type {Span} from './draft.ts';
import type {ByLanguage} from './language.ts';
import type {Grouped, Level, RuleFacts, TipText} from './rule.ts';

/** A replacement for one span of the draft; `text` never holds a newline. `takes` says what an empty `text` takes out, where it is told. */
export type Fix = {readonly span: Span; readonly text: string; readonly takes?: 'words' | 'sentence'};

/** What a rule found in a draft. */
export type Tip = Grouped &
	Pick<RuleFacts, 'coach'> & {
		/** The rule's id. */
		readonly rule: string;
		/** The id of the rule set the rule came from; `akta` for the built-in one. */
		readonly from: string;
		readonly level: Level;
		/** True when the tip says what works. */
		readonly strength: boolean;
		/** Where in `draft.text`; empty when the tip is about the whole draft. */
		readonly spans: readonly Span[];
		/** The exact words found, in the draft's own writing; personal data and secrets are masked, since tips are kept and printed. */
		readonly words: readonly string[];
		/** True when the words are an organisation's secret terms, which are shown nowhere. */
		readonly masked?: true;
		/** The tip in each language it exists in, placeholders filled in. */
		readonly say: ByLanguage<TipText>;
		readonly fix?: Fix;
	};
