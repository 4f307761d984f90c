import {compileCondition, never} from './checks/condition.ts';
import type {Builder, Node} from './checks/node.ts';
import type {Condition} from './condition.ts';
import type {Company} from './facts.ts';
import {allowing, type IsAllowed} from './matching/allowing.ts';
import type {Matching} from './matching/meaning.ts';
import {type Gathering, startGathering} from './matching/rule-terms.ts';
import type {Language, NamedRule} from './rule.ts';
import type {RuleSet, RuleSetError} from './rule-set.ts';

/** For whom a rule runs: `personal` where no company set applies, `company` where it does. */
export type Reach = 'everywhere' | 'personal' | 'company';

/** A rule of a set in force, with the set it came from and where it runs; without these it is the set's own and runs everywhere. */
export type SourcedRule = NamedRule & {readonly from?: string; readonly reach?: Reach; readonly masked?: true};

/** A rule set in force: one set, or two combined. */
export type SetInForce = Omit<RuleSet, 'rules'> & {readonly rules?: readonly SourcedRule[]};

/** A rule ready to be run. */
export type CompiledRule = {
	readonly rule: SourcedRule;
	readonly from: string;
	readonly reach: Reach;
	readonly node: Node;
	/** The languages its condition speaks; empty for one that needs none. */
	readonly languages: ReadonlySet<Language>;
	/** True when its condition has a `grammar` part, answered in a second message. */
	readonly owes: boolean;
};

/** A rule set ready to judge drafts, and what is wrong in it. */
export type Compiled = {
	readonly rules: readonly NamedRule[];
	readonly errors: readonly RuleSetError[];
	readonly running: readonly CompiledRule[];
	readonly matching: Matching;
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
	readonly rule: SourcedRule;
	readonly gathering: Gathering;
	readonly report: Report;
	readonly languages: Set<Language>;
	owes: boolean;
};

const builderFor = (
	state: Compiling,
	depth: number,
	whether: boolean,
	speaks: (language: Language) => void,
): Builder => {
	const {rule, gathering, report} = state;
	const error: Builder['error'] = (path, message, mend) => report({rule: rule.id, path, message, mend});
	return {
		looksInside: rule.id.startsWith('protect/'),
		yieldsToOwnVoice: rule.id.startsWith('open/') && !rule.strength,
		phrases: (terms, options) => gathering.addTerms(terms, (options?.masked ?? rule.masked) === true, error),
		patterns: patterns => gathering.addPatterns(patterns, error),
		error,
		speaks,
		whether,
		condition(condition: Condition, path, how = {}) {
			if (depth >= deepest) {
				error(path, `conditions lie deeper than ${deepest}`, 'Write it flatter.');
				return never;
			}
			const both = (language: Language): void => {
				speaks(language);
				how.speaks?.(language);
			};
			if (Object.hasOwn(condition, 'grammar')) state.owes = true;
			const onlyWhether = (how.whether ?? whether) && condition.unless === undefined;
			return compileCondition(condition, builderFor(state, depth + 1, onlyWhether, both), path);
		},
	};
};

const compileRule = (rule: SourcedRule, set: string, gathering: Gathering, report: Report): CompiledRule => {
	const state: Compiling = {rule, gathering, report, languages: new Set(), owes: false};
	const builder = builderFor(state, 0, false, language => void state.languages.add(language));
	gathering.startRule(rule.start === 'on');
	const node = builder.condition(rule.when, 'when');
	const {from = set, reach = 'everywhere'} = rule;
	return {rule, from, reach, node, languages: state.languages, owes: state.owes};
};

const compileSafely = (
	rule: SourcedRule,
	set: string,
	gathering: Gathering,
	errors: RuleSetError[],
): CompiledRule | undefined => {
	const before = errors.length;
	const report: Report = error => void errors.push(error);
	try {
		const compiled = compileRule(rule, set, gathering, report);
		return errors.length === before ? compiled : undefined;
	} catch {
		const id = typeof rule?.id === 'string' ? {rule: rule.id} : {};
		report({
			...id,
			path: 'when',
			message: 'the rule cannot be read',
			mend: 'Compare it with the form of a rule in the documentation.',
		});
		return undefined;
	}
};

const rulesOf = (set: SetInForce, errors: RuleSetError[]): readonly SourcedRule[] => {
	const rules = Array.isArray(set.rules) ? set.rules : [];
	if (rules.length <= mostRules) return rules;
	errors.push({
		path: 'rules',
		message: `the set holds more than ${mostRules} rules`,
		mend: 'Split it, or join rules that say the same.',
	});
	return rules.slice(0, mostRules);
};

/**
 * Makes a rule set ready to judge drafts. Never throws: every error is named with its rule, its path and the mend, and a rule with an
 * error is left out; whether such a set may be taken is the caller's to decide. One known to be sound is read only as far as texts ask.
 */
export const compile = (set: SetInForce, {isSound = false}: {readonly isSound?: boolean} = {}): Compiled => {
	const errors: RuleSetError[] = [];
	const gathering = startGathering(isSound);
	const id = typeof set?.id === 'string' ? set.id : '';
	const running = rulesOf(set ?? {}, errors).flatMap(rule => compileSafely(rule, id, gathering, errors) ?? []);
	return {
		rules: running.map(({rule}) => rule),
		errors,
		running,
		matching: gathering.build(),
		isAllowed: allowing(set?.terms?.allow ?? []),
		company: set?.company,
		topics: set?.protectedTopics ?? [],
	};
};
