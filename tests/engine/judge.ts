import {check} from '../../engine/checking/check.ts';
import type {Facts} from '../../engine/model/check-context.ts';
import type {CheckResult} from '../../engine/model/check-result.ts';
import type {Condition} from '../../engine/model/condition.ts';
import type {Draft} from '../../engine/model/draft.ts';
import {withGroup} from '../../engine/model/group-and-pillar.ts';
import type {BuiltInSet} from '../../engine/model/rule-set.ts';
import {type CompiledRuleSet, compile, type SourcedRule} from '../../engine/rule-language/compile.ts';

const say = {saw: '{words}', why: '{count}', try: '{limit}'};

/** A rule with this condition, on from the start. */
export const ruleOf = (when: Condition, rest: Partial<SourcedRule> = {}): SourcedRule => ({
	id: 'open/test',
	points: [4],
	level: 'mark',
	start: 'on',
	when,
	say: {sv: say, en: say},
	source: {url: 'https://example.org/', read: '2026-11-20'},
	examples: {},
	...rest,
});

/** A built-in set of these rules. */
export const builtInOf = (...rules: SourcedRule[]): BuiltInSet => ({
	format: '1.0',
	id: 'akta',
	version: 1,
	name: 'Äkta',
	rules: rules.map(rule => withGroup({...rule, name: {sv: rule.id, en: rule.id}})),
});

/** A public post by oneself on a network without limits. */
export const draftWith = (text: string, rest: Partial<Draft> = {}): Draft => ({
	platform: 'other',
	surface: 'post',
	voice: 'self',
	text,
	links: [],
	pictures: [],
	...rest,
});

/** A set of these rules, compiled. */
export const setOf = (...rules: SourcedRule[]): CompiledRuleSet =>
	compile({format: '1.0', id: 'akta', version: 1, name: 'Test', rules});

/** The answer to a draft of one rule with this condition. */
export const judge = (when: Condition, text: string, draft: Partial<Draft> = {}, facts: Facts = {}): CheckResult =>
	check(setOf(ruleOf(when)), draftWith(text, draft), facts);

/** The words one condition finds; undefined when it does not hold. */
export const wordsFound = (
	when: Condition,
	text: string,
	draft: Partial<Draft> = {},
	facts: Facts = {},
): readonly string[] | undefined => judge(when, text, draft, facts).tips[0]?.words;

/** True when the condition holds. */
export const holdsIn = (when: Condition, text: string, draft: Partial<Draft> = {}, facts: Facts = {}): boolean =>
	wordsFound(when, text, draft, facts) !== undefined;
