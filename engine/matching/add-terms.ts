import type {LanguageTerms} from '../checks/node.ts';
import type {Context, Term} from '../condition.ts';
import type {Meaning, Neighbours, Surroundings} from './meaning.ts';
import {addPhrase, type OnError, type Store, safely} from './store.ts';
import {expandTerm} from './term-syntax.ts';

const places = ['before', 'after', 'notBefore', 'notAfter'] as const;

const isMark = (item: string): boolean => !/[\p{L}\p{N}]/u.test(item);

const isExact = (term: Term): boolean => typeof term !== 'string' && term.exact === true;

const writtenForms = (term: Term): string[] => {
	if (typeof term === 'string') return expandTerm(term);
	return [...expandTerm(term.term), ...(term.forms ?? []).flatMap(expandTerm)];
};

const neighboursOf = (store: Store, items: readonly string[], path: string, error: OnError): Neighbours => {
	const words = items.filter(item => !isMark(item));
	if (words.length === 0) return {marks: items, leaf: undefined};
	return {marks: items.filter(isMark), leaf: addTerms(store, [{language: 'any', path, terms: words}], false, error)};
};

/** The contexts of a term or pattern, their words as leaves of their own. */
export const surroundingsOf = (
	store: Store,
	context: Context,
	path: string,
	error: OnError,
): {readonly around?: Surroundings} => {
	const found = places.flatMap(place => {
		const items = context[place];
		return items ? [[place, neighboursOf(store, items, `${path}.${place}`, error)] as const] : [];
	});
	return found.length ? {around: Object.fromEntries(found)} : {};
};

const addTerm = (
	store: Store,
	term: Term,
	path: string,
	carried: Omit<Meaning, 'key' | 'around'>,
	error: OnError,
): void => {
	const own = typeof term === 'string' ? {} : surroundingsOf(store, term, path, error);
	const meaning = {...carried, ...own, key: store.keys++};
	for (const written of writtenForms(term)) addPhrase(store, written, meaning, isExact(term));
};

/** Adds the terms of a condition and answers their leaf. */
export const addTerms = (store: Store, lists: readonly LanguageTerms[], masked: boolean, error: OnError): number => {
	const leaf = store.leaves++;
	for (const {language, path, terms, fixes} of lists) {
		terms.forEach((term, index) => {
			const fix = fixes?.[index];
			const carried = {leaf, language, masked, ...(fix !== undefined && {fix})};
			safely(`${path}[${index}]`, error, () => addTerm(store, term, `${path}[${index}]`, carried, error));
		});
	}
	return leaf;
};
