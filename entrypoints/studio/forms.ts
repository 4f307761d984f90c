import {phrasesOf} from '../../components/studio/own-rule.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {writeForms} from '../../engine/write-forms.ts';

type Inflect = (term: string) => readonly string[];

let inflect: Inflect | undefined;
let loading: Promise<void> | undefined;

const speaksEnglish = ({rules = []}: RuleSet): boolean =>
	rules.some(rule => (phrasesOf(rule)?.en?.length ?? 0) > 0 || phrasesOf(rule) === undefined);

/** Loads what makes English forms (a quarter of a megabyte) when the set has own English words to inflect; resolves true when it has just come. */
export const loadForms = async (set: RuleSet): Promise<boolean> => {
	if (inflect || !speaksEnglish(set)) return false;
	loading ??= import('../../engine/inflect.ts').then(loaded => {
		inflect = loaded.inflect;
	});
	await loading;
	return true;
};

/** The set with the English forms of its words written in, as far as they are loaded. */
export const withForms = (set: RuleSet): RuleSet => (inflect ? writeForms(set, inflect) : set);
