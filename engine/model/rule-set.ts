import type * as v from 'valibot';
import type {BuiltInRule} from './rule.ts';
import type {Unfolded} from './schema/condition-schema.ts';
import type {
	contactSchema,
	crisisSchema,
	linesSchema,
	listenedSchema,
	overrideSchema,
	ruleSetSchema,
	termListsSchema,
} from './schema/rule-set-schema.ts';

/** The kinds of comment an organisation has an answer to. */
export type LineClass = keyof v.InferOutput<typeof linesSchema>;

/** Whom to turn to, and for what. */
export type Contact = Unfolded<v.InferOutput<typeof contactSchema>>;

/** A declared crisis; `until` is at most 72 hours after `since`, both ISO times. */
export type Crisis = Unfolded<v.InferOutput<typeof crisisSchema>>;

/** What a rule set changes in a built-in rule. */
export type RuleOverride = Unfolded<v.InferOutput<typeof overrideSchema>>;

/** Words an organisation prefers, lets pass, or keeps secret; a company rule may pause on its secret terms. */
export type TermLists = Unfolded<v.InferOutput<typeof termListsSchema>>;

/** How colleagues were listened to before the set was written, what was heard, and what it changed. */
export type Listened = Unfolded<v.InferOutput<typeof listenedSchema>>;

/** Everything a rule set can say; the same format ships with Äkta and is pushed by an admin. */
export type RuleSet = v.InferOutput<typeof ruleSetSchema>;

/** The rule set that ships with Äkta. */
export type BuiltInSet = Omit<RuleSet, 'rules'> & {readonly rules: readonly BuiltInRule[]};
