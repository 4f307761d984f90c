import type {BuiltInRule} from '../model/rule.ts';
import type {RuleSet} from '../model/rule-set.ts';
import {type CompiledRuleSet, compile} from '../rule-language/compile.ts';
import {runAtOnce, type TimeSliced} from '../rule-set/time-slices.ts';
import type {Finding} from './finding.ts';
import {secretFindings} from './rule-sets/leaked-secrets.ts';
import {nameReachFindings} from './rule-sets/name-reach.ts';
import {reachFindings} from './rule-sets/overreach-checks.ts';
import {silencedFindings} from './rule-sets/silenced-rules.ts';
import {formFindings} from './rule-sets/structure-checks.ts';
import {foreignFindings, gapFindings, sayFindings, wordFindings} from './rule-sets/wording-checks.ts';

/** What a set is read against: itself as compiled, and the rules that ship with Äkta. */
type Beside = {readonly compiled: CompiledRuleSet; readonly builtIn: readonly BuiltInRule[]};

type Look = (set: RuleSet, beside: Beside) => TimeSliced<Finding[]>;

/** A look that is over soon. */
const brief = (look: (set: RuleSet, builtIn: readonly BuiltInRule[]) => Finding[]): Look =>
	function* (set, {builtIn}) {
		const found = look(set, builtIn);
		yield;
		return found;
	};

const looks: readonly Look[] = [
	wordFindings,
	brief(sayFindings),
	brief(foreignFindings),
	brief(gapFindings),
	brief(formFindings),
	(set, {compiled}) => reachFindings(set, compiled),
	brief(nameReachFindings),
	brief(secretFindings),
];

function* lookSafely(look: Look, set: RuleSet, beside: Beside): TimeSliced<Finding[]> {
	try {
		return yield* look(set, beside);
	} catch {
		return []; // Only what `parseRuleSet` would refuse makes a look fail; the others still see what they see.
	}
}

/** The same as `readRuleSet`, in pieces; `compiled` is the set as compiled. */
export function* readInPieces(set: RuleSet, beside: Beside): TimeSliced<Finding[]> {
	const found: Finding[] = [];
	for (const look of looks) found.push(...(yield* lookSafely(look, set, beside)));
	const isPlain = found.some(({check}) => check === 'L24');
	return isPlain
		? found
		: [...found, ...(yield* lookSafely((each, {builtIn}) => silencedFindings(each, builtIn), set, beside))];
}

/**
 * Everything the policy reader sees in a set that `parseRuleSet` took, look by look; empty when there is nothing to say. `blocking` picks
 * what refuses it; `builtIn` says which built-in rules are protected. Never throws; linear in the set.
 */
export const readRuleSet = (set: RuleSet, builtIn: readonly BuiltInRule[]): Finding[] =>
	runAtOnce(readInPieces(set, {compiled: compile(set), builtIn}));
