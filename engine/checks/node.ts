import type {Condition, Entity, Pattern, Signal, Term} from '../condition.ts';
import type {Draft, Span, Surface} from '../draft.ts';
import type {Facts} from '../facts.ts';
import type {Reading} from '../result.ts';
import type {Language} from '../rule.ts';
import type {Text} from '../text/text.ts';

/** One place a condition found, in units of the folded text; `key` tells different entries apart, `masked` words are never shown. */
export type Hit = {
	readonly start: number;
	readonly end: number;
	readonly key?: number | string;
	readonly masked?: true;
	/** What `swap` would write instead. */
	readonly fix?: string;
};

/** A condition that holds: its places (none when it is about the whole), and the number and limit that decided, where one did. */
export type Found = {readonly hits: readonly Hit[]; readonly count?: number; readonly limit?: number};

/** A text and what is looked for in it, each looked for once a check; `leaf` is the number a condition got when compiled. */
export type Side = {
	readonly text: Text;
	phrases(leaf: number): readonly Hit[];
	patterns(leaf: number): readonly Hit[];
	/** Hits between two places; sentences elsewhere are not read. */
	signals(signal: Signal, start: number, end: number): readonly Hit[];
	entities(entity: Entity): readonly Hit[];
};

/** The part of a text a condition looks at; kinds without a place look at `outer` where one is given. */
export type Region = {readonly side: Side; readonly start: number; readonly end: number; readonly outer?: Region};

/** A sentence and the `grammar` pattern that is asked of it. */
export type GrammarQuestion = {readonly sentence: string; readonly pattern: string};

/** Answers a `grammar` pattern for one sentence, in units of that sentence. */
export type MatchGrammar = {
	(sentence: string, pattern: string): readonly Span[];
	/** Told what will be asked next, it reads the sentences together, which costs half of one by one. */
	readonly ready?: (questions: readonly GrammarQuestion[]) => void;
};

/** One check under way. */
export type Run = {
	readonly draft: Draft;
	readonly facts: Facts;
	readonly place: {readonly platform: string; readonly surface: Surface};
	readonly own: Side;
	/** The text being answered; undefined when there is none. */
	readonly parent: Side | undefined;
	readonly reading: Reading | undefined;
	/** Undefined while `grammar` is owed; then such conditions count as holding. */
	readonly match: MatchGrammar | undefined;
};

/** Answers cheaply whether a condition may hold anywhere in a side: false only when it surely does not. */
export type MayHold = (side: Side) => boolean;

/** A compiled condition: what it found in a region, undefined when it does not hold there. Never throws. */
export type Node = {(run: Run, region: Region): Found | undefined; readonly mayHold?: MayHold};

/** How an inner condition is compiled; what is left out stays as in the outer one. */
export type How = {readonly whether?: boolean; readonly speaks?: (language: Language) => void};

/** What the checks of one rule are compiled with. */
export type Builder = {
	/** True for a rule of `protect/`, whose `entity` conditions look inside URLs, handles, code and quotations too. */
	readonly looksInside: boolean;
	/** True for a tip on sounding like oneself: what is usual for the person is nothing to tip about. */
	readonly yieldsToOwnVoice: boolean;
	/** True where only it matters whether the condition holds, not where: then the first place found is enough. */
	readonly whether: boolean;
	/** Compiles an inner condition; under `how.whether` only for whether it holds, telling `how.speaks` its languages too; errors are reported, the answer is then a node that never holds. */
	condition(condition: Condition, path: string, how?: How): Node;
	/** Registers terms per language and answers their leaf. `masked` hides the words found; `fixes` names what to write instead. */
	phrases(terms: readonly LanguageTerms[], options?: {readonly masked?: true}): number;
	patterns(patterns: readonly LanguagePatterns[]): number;
	error(path: string, message: string, mend: string): void;
	/** Notes that the rule speaks a language. */
	speaks(language: Language): void;
};

/** Terms of one language with the path they stand at; `fixes` in step with them. */
export type LanguageTerms = {
	readonly language: Language | 'any';
	readonly path: string;
	readonly terms: readonly Term[];
	readonly fixes?: readonly string[];
};

/** Patterns of one language with the path they stand at. */
export type LanguagePatterns = {
	readonly language: Language;
	readonly path: string;
	readonly patterns: readonly Pattern[];
};
