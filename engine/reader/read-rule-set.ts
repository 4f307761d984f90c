import {type Compiled, compile} from '../compile.ts';
import {atOnce, type InPieces} from '../in-pieces.ts';
import type {RuleSet} from '../rule-set.ts';
import type {Finding} from './finding.ts';
import {formFindings} from './set-form.ts';
import {reachFindings} from './set-reach.ts';
import {secretFindings} from './set-secrets.ts';
import {sayFindings, wordFindings} from './set-words.ts';

type Look = (set: RuleSet, compiled: Compiled) => InPieces<Finding[]>;

/** A look that is over soon. */
const brief = (look: (set: RuleSet) => Finding[]): Look =>
	function* (set) {
		const found = look(set);
		yield;
		return found;
	};

const looks: readonly Look[] = [
	wordFindings,
	brief(sayFindings),
	brief(formFindings),
	reachFindings,
	brief(secretFindings),
];

function* lookSafely(look: Look, set: RuleSet, compiled: Compiled): InPieces<Finding[]> {
	try {
		return yield* look(set, compiled);
	} catch {
		return []; // Only what `parseRuleSet` would refuse makes a look fail; the others still see what they see.
	}
}

/** The same as `readRuleSet`, in pieces; `compiled` is the set as compiled. */
export function* readInPieces(set: RuleSet, compiled: Compiled): InPieces<Finding[]> {
	const found: Finding[] = [];
	for (const look of looks) found.push(...(yield* lookSafely(look, set, compiled)));
	return found;
}

/**
 * Everything the policy reader sees in a set that `parseRuleSet` took, look by look; empty when there is nothing to say. `blocking` picks
 * what refuses it. Never throws; linear in the set.
 */
export const readRuleSet = (set: RuleSet): Finding[] => atOnce(readInPieces(set, compile(set)));
