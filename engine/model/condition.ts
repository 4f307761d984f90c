import type * as v from 'valibot';
import type {
	entityNames,
	factNames,
	measureNames,
	mediaNames,
	parentClasses,
	repeatNames,
	signalNames,
	zoneNames,
} from './names.ts';
import type {
	BaseCondition,
	kindSchemas,
	patternSchema,
	termSchema,
	thresholdSchema,
	Unfolded,
} from './schema/condition-schema.ts';

export type {BaseCondition, Condition} from './schema/condition-schema.ts';

/**
 * Words to find. A string is a term in the phrase syntax: words separated by spaces, `(a|b)` alternatives, `(a )?` optional,
 * a trailing `*` for any further letters, `{1,3}` for one to three words in between. Swedish terms also match their inflected
 * forms and as first part of a compound, English ones their inflected forms, unless `exact` is set or the term ends in `*`.
 */
export type Term = Unfolded<v.InferOutput<typeof termSchema>>;

/** What may or may not stand directly next to a hit: words in the phrase syntax, or single punctuation marks. */
export type TermContext = Omit<Exclude<Term, string>, 'term' | 'exact' | 'forms'>;

/** A number, or one per place: keys are `platform`, `platform/surface` or a surface, the closest key wins, `else` is the rest. */
export type Threshold = Unfolded<v.InferOutput<typeof thresholdSchema>>;

/** A comparison: the value is at least and at most these. */
export type Comparison = {readonly atLeast?: Threshold; readonly atMost?: Threshold};

/** The part of the text a condition looks at. `all` within a zone means: together in one and the same zone. */
export type Zone = (typeof zoneNames)[number];

/**
 * A regular expression in RE2 syntax, without lookaround and backreferences. It sees the text in lower case (in its own case when
 * `caseSensitive`) with straight quotes and plain spaces; `\b` and `\w` know å, ä, ö; `^` and `$` are the edges of a line, `\A` and
 * `\z` those of the text. Inside a URL, handle or quotation it counts only when it is the whole of it.
 */
export type Pattern = Unfolded<v.InferOutput<typeof patternSchema>>;

/** What can be counted or measured in a draft. */
export type Measure = (typeof measureNames)[number];

/** A way of speaking that the engine recognises, in Swedish and English. */
export type Signal = (typeof signalNames)[number];

/** A thing in the text that has a form of its own. */
export type Entity = (typeof entityNames)[number];

/** How the engine reads the text being answered. */
export type ParentClass = (typeof parentClasses)[number];

/** What can hang on a draft. */
export type MediaName = (typeof mediaNames)[number];

/** What can be repeated in a draft. */
export type RepeatName = (typeof repeatNames)[number];

/** A yes-or-no fact the caller knows. */
export type FactName = (typeof factNames)[number];

/** The name of a kind of condition. */
export type ConditionKind = keyof typeof kindSchemas;

/** A condition of one kind, as the file of that kind is given it. */
export type ConditionOf<K extends ConditionKind> = Extract<BaseCondition, Record<K, unknown>>;
