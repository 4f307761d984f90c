import type {Language} from '../engine/model/language.ts';
import type {Contact, RuleSet} from '../engine/model/rule-set.ts';
import type {CompiledRuleSet, EffectiveRuleSet, RuleInForce} from '../engine/rule-language/compile.ts';
import type {ErrorRate} from './error-rate.ts';

/** The organisation whose rule set is in force: its owner's address, and what it says people may do. */
export type Organisation = {
	readonly name: string;
	readonly mail?: string;
	readonly may?: readonly string[];
	/** True for a public body, whose mail can become a public document. */
	readonly public?: true;
};

/** The rule set in force; `organisation` is absent for Äkta's own, `since` is the ISO date it was taken where it was not there from the start. */
export type ActiveGuidance = {
	readonly id: string;
	readonly version: number;
	readonly name: string;
	readonly organisation?: Organisation;
	readonly since?: string;
	/** Hosts the organisation suggests Äkta for. */
	readonly hosts?: readonly string[];
};

/** What the organisation says in a situation, and whom to turn to; `inCrisis` is whom its crisis names, while it lasts. */
export type OrganisationLine = {
	readonly text: string;
	readonly contacts: readonly Contact[];
	readonly inCrisis?: string;
};
/** A rule set in force: Äkta's own, or a pushed one combined with it. */
export type ActiveRuleSet = {
	readonly set: EffectiveRuleSet;
	/** The organisation's set by itself; absent when Äkta's own is alone. */
	readonly pushed?: RuleSet;
	/** In short. */
	readonly guidance: ActiveGuidance;
	/** The rule of this id, the organisation's where both have one. */
	readonly ruleOf: (id: string) => RuleInForce | undefined;
	/** How often the rule of this id is wrong in a language; undefined where nobody has measured it. */
	readonly errorsOf: (id: string, language: Language) => ErrorRate | undefined;
	/** Compiled once, at the first draft, so that waking for anything else costs nothing. */
	readonly compiled: () => CompiledRuleSet;
};
