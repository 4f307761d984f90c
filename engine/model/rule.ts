import type * as v from 'valibot';
import type {NeedKind, StrengthKind} from './need.ts';
import type {Unfolded} from './schema/condition-schema.ts';
import type {
	exampleSchema,
	fixKindSchema,
	levelSchema,
	pillarSchema,
	ruleSchema,
	sourceSchema,
	tipTextSchema,
} from './schema/rule-schema.ts';

/** How far a tip may reach in: sidebar only, mark in the text too, or a card before publishing too. */
export type Level = v.InferOutput<typeof levelSchema>;

/** What a tip belongs to; the same word as the folder of its rule. */
export type Pillar = v.InferOutput<typeof pillarSchema>;

/** The change a rule offers for what it found; none writes anything for the person. */
export type FixKind = v.InferOutput<typeof fixKindSchema>;

/** The three parts of a tip: what it saw, why that can matter, one thing to try. May hold `{words}`, `{count}` and `{limit}`. */
export type TipText = Unfolded<v.InferOutput<typeof tipTextSchema>>;

/** A text, or a text in its setting when the rule depends on platform, parent, pictures or facts. */
export type Example = Unfolded<v.InferOutput<typeof exampleSchema>>;

/**
 * Where a fact comes from and the day it was last taken up, from the page itself or from a stored copy or retelling of it; a legal fact
 * also has its country and the day to read it again.
 */
export type Source = Unfolded<v.InferOutput<typeof sourceSchema>>;

/**
 * What is true of a rule whatever a rule set says: facts of built-in rules, which a pushed set can neither set nor change.
 */
export type RuleFacts = {
	/** True for a rule that protects others, or says that a text cannot be read or sent, on lawful speech too: the only ones the shield leaves on. */
	readonly speaksOnLawfulSpeech?: true;
	/** True for a rule on hidden advertising: a set's change of it reaches writing at work, and may make it pause. */
	readonly advertising?: true;
	/** True for a rule that looks after people: a set may not switch it off, change its level or replace it. */
	readonly protected?: true;
	/** How the rule stands to the reply coach: it says what the coach says as well, or what weighs more; absent when they do not meet. */
	readonly coach?: 'covered' | 'outweighs';
};

/** A rule with its id, as a rule set carries it. */
export type NamedRule = v.InferOutput<typeof ruleSchema>;

/** What a rule says of itself, an organisation's own rule as well as a built-in one. */
type RuleBody = Omit<NamedRule, 'id' | 'name' | 'pausesOn'>;

/** What a person would call a rule: one to five words in each language. */
export type RuleName = {readonly sv: string; readonly en: string};

/** One thing to notice, as data: it survives `JSON.stringify`. Its id is its path under `rules/`. */
export type Rule = RuleBody &
	RuleFacts & {
		readonly name: RuleName;
		/** What the rule is there for: at most two kinds of trouble or, for a strength, one kind of strength; absent when it serves none. */
		readonly serves?: readonly [NeedKind | StrengthKind] | readonly [NeedKind, NeedKind];
	};

/** Where a rule belongs: `group` is the part of its id before the slash, the word `use` of a set holds. */
export type Grouped = {readonly group: string; readonly pillar: Pillar};

/** A rule that ships with Äkta. */
export type BuiltInRule = Rule &
	Grouped & {
		readonly id: string;
		/** The ids it had before; absent when it never had another. */
		readonly formerly?: readonly string[];
	};
