import type {Term} from './condition.ts';
import type {Company} from './facts.ts';
import type {ByLanguage, Language, Level, NamedRule, Say} from './rule.ts';

/** What an organisation says to each kind of comment it answers. */
export type LineClass = 'question' | 'error' | 'dissatisfaction' | 'heat' | 'provocation' | 'crisis';

/** Whom to turn to, and for what. */
export type Contact = {readonly name: string; readonly for: string; readonly how: string};

/** A declared crisis; `until` is at most 72 hours after `since`, both ISO times. */
export type Crisis = {readonly since: string; readonly until: string; readonly line: string; readonly contact: string};

/** What a rule set changes in a built-in rule. */
export type Change = {readonly start?: 'on' | 'off'; readonly level?: Level; readonly say?: ByLanguage<Say>};

/** Words an organisation prefers, lets pass, or keeps secret. */
export type Terms = {
	readonly prefer?: ByLanguage<{readonly [found: string]: string}>;
	readonly allow?: readonly string[];
	/** Always masked in tips; the only terms a company rule may pause on. */
	readonly secret?: readonly Term[];
};

/** Everything a rule set can say; the same format ships with Äkta and is pushed by an admin. */
export type RuleSet = {
	/** `major.minor` of the format. */
	readonly format: string;
	readonly id: string;
	/** Grows by at least one with every change. */
	readonly version: number;
	readonly name: string;
	readonly owner?: {readonly name: string; readonly mail: string};
	readonly country?: string;
	readonly languages?: readonly Language[];
	/** ISO date by which the owner reads the set again. */
	readonly review?: string;
	/** ISO date of listening to colleagues; absent means not yet. */
	readonly listened?: string;
	readonly may?: readonly string[];
	readonly personality?: readonly {
		readonly word: string;
		readonly sounds: readonly string[];
		readonly unlike: readonly string[];
	}[];
	readonly company?: Company;
	readonly contacts?: readonly Contact[];
	readonly lines?: {readonly [C in LineClass]?: string};
	readonly crisis?: Crisis;
	/** Ids or groups of built-in rules in use; absent means all that start on. */
	readonly use?: readonly string[];
	readonly change?: {readonly [id: string]: Change};
	readonly rules?: readonly NamedRule[];
	readonly terms?: Terms;
	readonly texts?: readonly string[];
	readonly protectedTopics?: readonly string[];
	readonly hosts?: readonly string[];
	/** What colleagues suggested and this version took up, with a name where they wish it. */
	readonly thanks?: readonly {readonly for: string; readonly name?: string}[];
};

/** What is wrong at one place of a rule set, and how to mend it. */
export type RuleSetError = {
	/** The rule's id; absent when the error is in the set itself. */
	readonly rule?: string;
	/** The path inside the rule or set, as in `when.phrase.sv[3]`. */
	readonly path: string;
	readonly message: string;
	readonly mend: string;
};
