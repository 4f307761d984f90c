import type {RuleSet} from '../rule-set.ts';
import type {Finding} from './finding.ts';
import {formFindings} from './set-form.ts';
import {reachFindings} from './set-reach.ts';
import {secretFindings} from './set-secrets.ts';
import {sayFindings, wordFindings} from './set-words.ts';

const looks: readonly ((set: RuleSet) => Finding[])[] = [
	wordFindings,
	sayFindings,
	formFindings,
	reachFindings,
	secretFindings,
];

const lookSafely = (look: (set: RuleSet) => Finding[], set: RuleSet): Finding[] => {
	try {
		return look(set);
	} catch {
		return []; // Only what `parseRuleSet` would refuse makes a look fail; the others still see what they see.
	}
};

/**
 * Everything the policy reader sees in a set that `parseRuleSet` took, look by look; empty when there is nothing to say. `blocking` picks
 * what refuses it. Never throws; linear in the set.
 */
export const readRuleSet = (set: RuleSet): Finding[] => looks.flatMap(look => lookSafely(look, set));
