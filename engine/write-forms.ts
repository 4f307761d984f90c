import type {Term} from './condition.ts';
import type {RuleSet} from './rule-set.ts';

type Inflect = (term: string) => readonly string[];

const withForms = (term: Term, inflect: Inflect): Term => {
	const {term: words, exact, forms} = typeof term === 'string' ? {term, exact: undefined, forms: undefined} : term;
	if (exact || forms) return term;
	const others = inflect(words).filter(form => form !== words);
	return others.length ? {...(typeof term === 'string' ? {term} : term), forms: others} : term;
};

const isPhrase = (key: string, value: unknown): value is {readonly en: readonly Term[]} =>
	key === 'phrase' && typeof value === 'object' && value !== null && 'en' in value && Array.isArray(value.en);

/**
 * The same rule set with the English forms of its terms written into it, so that whoever judges with it never inflects. Terms that are
 * `exact`, or already carry forms, stay as they are.
 */
export const writeForms = (set: RuleSet, inflect: Inflect): RuleSet =>
	JSON.parse(JSON.stringify(set), (key, value: unknown) =>
		isPhrase(key, value) ? {...value, en: value.en.map(term => withForms(term, inflect))} : value,
	);
