import type {LanguagePatterns} from '../checks/node.ts';
import type {Pattern} from '../condition.ts';
import {surroundingsOf} from './add-terms.ts';
import type {Meaning} from './meaning.ts';
import {addProgram, newLeaf, type OnError, type Store, safely} from './store.ts';

const sourceOf = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.pattern);

const isCased = (pattern: Pattern): boolean => typeof pattern !== 'string' && pattern.caseSensitive === true;

const addPattern = (
	store: Store,
	pattern: Pattern,
	path: string,
	carried: Omit<Meaning, 'key' | 'around'>,
	error: OnError,
): void => {
	const own = typeof pattern === 'string' ? {} : surroundingsOf(store, pattern, path, error);
	addProgram(store, sourceOf(pattern), isCased(pattern), {...carried, ...own, key: store.keys++});
};

/** Adds the patterns of a condition and answers their leaf. */
export const addPatterns = (store: Store, lists: readonly LanguagePatterns[], error: OnError): number => {
	const leaf = newLeaf(store);
	for (const {language, path, patterns} of lists) {
		patterns.forEach((pattern, index) => {
			const at = `${path}[${index}]`;
			safely(at, error, () => addPattern(store, pattern, at, {leaf, language, masked: false}, error));
		});
	}
	return leaf;
};
