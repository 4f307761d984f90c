import type {RuleSet} from '../engine/model/rule-set.ts';
import {writeInflections} from '../engine/rule-set/write-inflections.ts';
import {rulePhrases} from './own-rule.ts';

type Inflect = (term: string) => readonly string[];

let inflect: Inflect | undefined;
let loading: Promise<void> | undefined;

const speaksEnglish = ({rules = []}: RuleSet): boolean =>
	rules.some(rule => (rulePhrases(rule)?.en?.length ?? 0) > 0 || rulePhrases(rule) === undefined);

/** Loads what makes English forms (a quarter of a megabyte) when the set has own English words to inflect; resolves true when it has just come. */
export const loadInflections = async (set: RuleSet): Promise<boolean> => {
	if (inflect || !speaksEnglish(set)) return false;
	loading ??= import('../engine/rule-set/inflect.ts').then(loaded => {
		inflect = loaded.inflect;
	});
	await loading;
	return true;
};

/** The set with the English forms of its words written in, as far as they are loaded. */
export const withInflections = (set: RuleSet): RuleSet => (inflect ? writeInflections(set, inflect) : set);
