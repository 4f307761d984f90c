import type {Facts} from '../../model/check-context.ts';
import type {CommentClassification} from '../../model/check-result.ts';
import type {Condition, Entity, Pattern, Signal, Term} from '../../model/condition.ts';
import type {Draft, Surface} from '../../model/draft.ts';
import type {Language} from '../../model/language.ts';
import type {ErrorCode, ErrorValues} from '../../model/rule-set-error.ts';
import type {Text} from '../../text/text.ts';

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
export type ConditionResult = {readonly hits: readonly Hit[]; readonly count?: number; readonly limit?: number};

/** A text and what is looked for in it, each looked for once a check; `leaf` is the number a condition got when compiled. */
export type SearchedText = {
	readonly text: Text;
	phrases(leaf: number): readonly Hit[];
	patterns(leaf: number): readonly Hit[];
	/** Hits between two places; sentences elsewhere are not read. */
	signals(signal: Signal, start: number, end: number): readonly Hit[];
	entities(entity: Entity): readonly Hit[];
};

/** The part of a text a condition looks at; kinds without a place look at `outer` where one is given. */
export type Region = {
	readonly searchedText: SearchedText;
	readonly start: number;
	readonly end: number;
	readonly outer?: Region;
};

/** One check under way. */
export type CheckRun = {
	readonly draft: Draft;
	readonly facts: Facts;
	readonly place: {readonly platform: string; readonly surface: Surface};
	readonly ownText: SearchedText;
	/** The text being answered; undefined when there is none. */
	readonly parent: SearchedText | undefined;
	readonly reading: CommentClassification | undefined;
};

/** Answers cheaply whether a condition may hold anywhere in a side: false only when it surely does not. */
export type Precheck = (searched: SearchedText) => boolean;

/** A compiled condition: what it found in a region, undefined when it does not hold there. Never throws. */
export type ConditionNode = {
	(run: CheckRun, region: Region): ConditionResult | undefined;
	readonly precheck?: Precheck;
};

/** How an inner condition is compiled; what is left out stays as in the outer one. */
export type CompileOptions = {readonly whether?: boolean; readonly speaks?: (language: Language) => void};

/** What the checks of one rule are compiled with. */
export type ConditionBuilder = {
	/** True for a rule of `protect/`, whose `entity` conditions look inside URLs, handles, code and quotations too. */
	readonly searchesEverything: boolean;
	/** True for a tip on sounding like oneself: what is usual for the person is nothing to tip about. */
	readonly yieldsToOwnVoice: boolean;
	/** True where only it matters whether the condition holds, not where: then the first place found is enough. */
	readonly whether: boolean;
	/** Compiles an inner condition; under `how.whether` only for whether it holds, telling `how.speaks` its languages too; errors are reported, the answer is then a node that never holds. */
	condition(condition: Condition, path: string, how?: CompileOptions): ConditionNode;
	/** Registers terms per language and answers their leaf. `masked` hides the words found; `fixes` names what to write instead. */
	phrases(terms: readonly LanguageTerms[], options?: {readonly masked?: true}): number;
	patterns(patterns: readonly LanguagePatterns[]): number;
	error<C extends ErrorCode>(path: string, code: C, values: ErrorValues[C]): void;
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
