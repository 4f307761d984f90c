import type {Term} from '../model/condition.ts';

type Inflect = (term: string) => readonly string[];

const withForms = (term: Term, inflect: Inflect): Term => {
	const {term: words, exact, forms} = typeof term === 'string' ? {term, exact: undefined, forms: undefined} : term;
	if (exact || forms) return term;
	const others = inflect(words).filter(form => form !== words);
	return others.length ? {...(typeof term === 'string' ? {term} : term), forms: others} : term;
};

const isTerm = (value: unknown): boolean =>
	typeof value === 'string' ||
	(typeof value === 'object' && value !== null && 'term' in value && typeof value.term === 'string');

const isPhrase = (key: string, value: unknown): value is {readonly en: readonly Term[]} =>
	key === 'phrase' &&
	typeof value === 'object' &&
	value !== null &&
	'en' in value &&
	Array.isArray(value.en) &&
	value.en.every(isTerm);

/**
 * The same rule set with the English forms of its terms written into it, so that whoever judges with it never inflects. Terms that are
 * `exact`, or already carry forms, stay as they are, and so does what is no list of terms.
 */
export const writeInflections = <S extends object>(set: S, inflect: Inflect): S =>
	JSON.parse(JSON.stringify(set), (key, value: unknown) =>
		isPhrase(key, value) ? {...value, en: value.en.map(term => withForms(term, inflect))} : value,
	);
