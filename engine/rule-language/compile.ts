import type {Company} from '../model/check-context.ts';
import type {Condition} from '../model/condition.ts';
import {withGroup} from '../model/group-and-pillar.ts';
import type {Language} from '../model/language.ts';
import type {Grouped, NamedRule, RuleFacts} from '../model/rule.ts';
import type {RuleSet} from '../model/rule-set.ts';
import type {RuleSetError} from '../model/rule-set-error.ts';
import {ruleSetError} from '../model/rule-set-error-en.ts';
import {compileCondition, neverHolds} from './conditions/compile-condition.ts';
import type {ConditionBuilder, ConditionNode} from './conditions/condition-node.ts';
import {createAllowedWords, type IsAllowed} from './matching/allowed-words.ts';
import {createRuleTermGatherer, type RuleTermGatherer} from './matching/gather-rule-terms.ts';
import type {SearchIndex} from './matching/search-index.ts';

/** For whom a rule runs: `personal` where no company set applies, `company` where it does. */
export type RuleReach = 'everywhere' | 'personal' | 'company';

/** A rule of a set in force, with the set it came from and where it runs; without these it is the set's own and runs everywhere. */
export type SourcedRule = NamedRule &
	RuleFacts & {readonly from?: string; readonly reach?: RuleReach; readonly masked?: true};

/** A rule in force, with its group and pillar. */
export type RuleInForce = SourcedRule & Grouped;

/** A rule set in force: one set, or two combined. */
export type EffectiveRuleSet = Omit<RuleSet, 'rules'> & {readonly rules?: readonly RuleInForce[]};

/** What can be compiled: a set in force, or one by itself, whose rules get their group and pillar here. */
export type Compilable = Omit<RuleSet, 'rules'> & {readonly rules?: readonly (SourcedRule & Partial<Grouped>)[]};

const isGrouped = (rule: SourcedRule & Partial<Grouped>): rule is RuleInForce =>
	rule.group !== undefined && rule.pillar !== undefined;

/** A rule ready to be run. */
export type CompiledRule = {
	readonly rule: RuleInForce;
	readonly from: string;
	readonly reach: RuleReach;
	readonly node: ConditionNode;
	/** The languages its condition speaks; empty for one that needs none. */
	readonly languages: ReadonlySet<Language>;
};

/** A rule set ready to judge drafts, and what is wrong in it. */
export type CompiledRuleSet = {
	readonly rules: readonly RuleInForce[];
	readonly errors: readonly RuleSetError[];
	readonly running: readonly CompiledRule[];
	readonly searchIndex: SearchIndex;
	/** True for words the set wants no tip about. */
	readonly isAllowed: IsAllowed;
	/** What the set says of its organisation, for checks whose caller knows nothing else. */
	readonly company: Company | undefined;
	/** Topics the set adds to the shield. */
	readonly topics: readonly string[];
};

const mostRules = 2000;
const deepest = 24;

type Report = (error: RuleSetError) => void;

type Compiling = {
	readonly rule: RuleInForce;
	readonly gathering: RuleTermGatherer;
	readonly report: Report;
	readonly languages: Set<Language>;
};

const builderFor = (
	state: Compiling,
	depth: number,
	whether: boolean,
	speaks: (language: Language) => void,
): ConditionBuilder => {
	const {rule, gathering, report} = state;
	const error: ConditionBuilder['error'] = (path, code, values) =>
		report(ruleSetError({rule: rule.id, path}, code, values));
	return {
		searchesEverything: rule.group === 'protect',
		yieldsToOwnVoice: rule.group === 'open' && !rule.strength,
		phrases: (terms, options) => gathering.addTerms(terms, (options?.masked ?? rule.masked) === true, error),
		patterns: patterns => gathering.addPatterns(patterns, error),
		error,
		speaks,
		whether,
		condition(condition: Condition, path, how = {}) {
			if (depth >= deepest) {
				error(path, 'conditions-too-deep', {most: deepest});
				return neverHolds;
			}
			const both = (language: Language): void => {
				speaks(language);
				how.speaks?.(language);
			};
			const onlyWhether = (how.whether ?? whether) && condition.unless === undefined;
			return compileCondition(condition, builderFor(state, depth + 1, onlyWhether, both), path);
		},
	};
};

const compileRule = (given: SourcedRule, set: string, gathering: RuleTermGatherer, report: Report): CompiledRule => {
	const rule = isGrouped(given) ? given : withGroup(given);
	const state: Compiling = {rule, gathering, report, languages: new Set()};
	const builder = builderFor(state, 0, false, language => void state.languages.add(language));
	gathering.startRule(rule.start === 'on');
	const node = builder.condition(rule.when, 'when');
	const {from = set, reach = 'everywhere'} = rule;
	return {rule, from, reach, node, languages: state.languages};
};

const compileSafely = (
	rule: SourcedRule,
	set: string,
	gathering: RuleTermGatherer,
	errors: RuleSetError[],
): CompiledRule | undefined => {
	const before = errors.length;
	const report: Report = error => void errors.push(error);
	try {
		const compiled = compileRule(rule, set, gathering, report);
		return errors.length === before ? compiled : undefined;
	} catch {
		const id = typeof rule?.id === 'string' ? {rule: rule.id} : {};
		report(ruleSetError({...id, path: 'when'}, 'rule-unreadable', {}));
		return undefined;
	}
};

const rulesOf = (set: Compilable, errors: RuleSetError[]): readonly SourcedRule[] => {
	const rules = Array.isArray(set.rules) ? set.rules : [];
	if (rules.length <= mostRules) return rules;
	errors.push(ruleSetError({path: 'rules'}, 'rules-too-many', {most: mostRules}));
	return rules.slice(0, mostRules);
};

/**
 * Makes a rule set ready to judge drafts. Never throws: every error is named with its rule, its path and the mend, and a rule with an
 * error is left out; whether such a set may be taken is the caller's to decide. One known to be sound is read only as far as texts ask.
 */
export const compile = (set: Compilable, {isSound = false}: {readonly isSound?: boolean} = {}): CompiledRuleSet => {
	const errors: RuleSetError[] = [];
	const gathering = createRuleTermGatherer(isSound);
	const id = typeof set?.id === 'string' ? set.id : '';
	const running = rulesOf(set ?? {}, errors).flatMap(rule => compileSafely(rule, id, gathering, errors) ?? []);
	return {
		rules: running.map(({rule}) => rule),
		errors,
		running,
		searchIndex: gathering.build(),
		isAllowed: createAllowedWords(set?.terms?.allow ?? []),
		company: set?.company,
		topics: set?.protectedTopics ?? [],
	};
};
