import type {Term, TermContext} from '../../../model/condition.ts';
import type {LanguageTerms} from '../../conditions/condition-node.ts';
import {
	addPhrase,
	type IndexBuilder,
	newLeaf,
	type OnError,
	type PhraseBook,
	reportingErrors,
} from '../index-builder.ts';
import type {NeighbourConditions, Neighbours, TermMeaning} from '../search-index.ts';
import {expandTerm} from './term-syntax.ts';

const places = ['before', 'after', 'notBefore', 'notAfter'] as const;

const isMark = (item: string): boolean => !/[\p{L}\p{N}]/u.test(item);

const isExact = (term: Term): boolean => typeof term !== 'string' && term.exact === true;

/** A name of several words, as "Elverket Syd": its last word is a name too and bends only into the genitive. */
const longName = /^\p{L}[^*(){}|?]* \p{Lu}[\p{L}\d]*$/u;

const genitives = (term: string): readonly string[] =>
	longName.test(term) ? [...(/[sxz]$/i.test(term) ? [] : [`${term}s`]), `${term}'s`] : [];

const termSources = (term: Term): readonly string[] => {
	if (typeof term === 'string') return [term, ...genitives(term)];
	return [term.term, ...(term.forms ?? []), ...(term.exact ? [] : genitives(term.term))];
};

const addNeighbours = (builder: IndexBuilder, items: readonly string[], path: string, error: OnError): Neighbours => {
	const words = items.filter(item => !isMark(item));
	if (words.length === 0) return {marks: items, leaf: undefined};
	return {marks: items.filter(isMark), leaf: addTerms(builder, [{language: 'any', path, terms: words}], false, error)};
};

/** The contexts of a term or pattern, their words as leaves of their own. */
export const addNeighbourConditions = (
	builder: IndexBuilder,
	context: TermContext,
	path: string,
	error: OnError,
): {readonly around?: NeighbourConditions} => {
	const found = places.flatMap(place => {
		const items = context[place];
		return items ? [[place, addNeighbours(builder, items, `${path}.${place}`, error)] as const] : [];
	});
	return found.length ? {around: Object.fromEntries(found)} : {};
};

/** The languages in whose sentences a term is looked for. */
const spokenBy = {sv: ['sv'], en: ['en'], any: ['sv', 'en', 'other']} as const;

const letter = /[a-zåäö]/i;
const letterOrDigit = /[a-zåäö\d]/i;

/** True when there are alternatives of which one must be there, and each of them has a letter or a digit. */
const hasWordyChoice = (source: string): boolean =>
	/\)(?!\?)/.test(source) &&
	!/[(|]\s*[|)]|\)\?\s*[|)]/.test(source) &&
	source.split(/[()|?]/).every(chunk => chunk.trim() === '' || letterOrDigit.test(chunk));

/** True when each phrase of a term surely has a letter: then it is no mark, and may wait. */
const mayWait = (source: string): boolean => letter.test(source.replace(/\(.*\)/s, '')) || hasWordyChoice(source);

/** A term to be added, and how it is named when it is refused. */
type Adding = {
	readonly store: IndexBuilder;
	readonly term: Term;
	readonly meaning: TermMeaning;
	readonly guard: (act: () => void) => void;
};

const addSource = ({store, term, meaning}: Adding, source: string, books: readonly PhraseBook[]): void => {
	for (const written of expandTerm(source)) addPhrase(store, books, written, meaning, isExact(term));
};

const addTerm = (adding: Adding): void => {
	const {store, term, meaning, guard} = adding;
	const own = store.isOften ? store.often : store.seldom;
	const books = spokenBy[meaning.language].map(language => own[language]);
	for (const source of termSources(term)) {
		if (!store.isSound || !mayWait(source)) addSource(adding, source, books);
		else for (const book of books) book.waiting.push(() => guard(() => addSource(adding, source, [book])));
	}
};

/** Adds the terms of a condition and answers their leaf. */
export const addTerms = (
	store: IndexBuilder,
	lists: readonly LanguageTerms[],
	masked: boolean,
	error: OnError,
): number => {
	const leaf = newLeaf(store);
	for (const {language, path, terms, fixes} of lists) {
		terms.forEach((term, index) => {
			const at = `${path}[${index}]`;
			const fix = fixes?.[index];
			const guard = (act: () => void): void => reportingErrors(at, error, act);
			guard(() => {
				const around = typeof term === 'string' ? {} : addNeighbourConditions(store, term, at, error);
				const carried = {leaf, language, masked, ...(fix !== undefined && {fix})};
				addTerm({store, term, meaning: {...carried, ...around, key: store.keys++}, guard});
			});
		});
	}
	return leaf;
};
