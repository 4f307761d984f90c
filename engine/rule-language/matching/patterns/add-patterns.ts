import type {Pattern} from '../../../model/condition.ts';
import type {LanguagePatterns} from '../../conditions/condition-node.ts';
import {addProgram, type IndexBuilder, newLeaf, type OnError, reportingErrors} from '../index-builder.ts';
import {addNeighbourConditions} from '../phrases/add-terms.ts';
import type {TermMeaning} from '../search-index.ts';

const patternSource = (pattern: Pattern): string => (typeof pattern === 'string' ? pattern : pattern.pattern);

const isCased = (pattern: Pattern): boolean => typeof pattern !== 'string' && pattern.caseSensitive === true;

const addPattern = (
	builder: IndexBuilder,
	pattern: Pattern,
	path: string,
	carried: Omit<TermMeaning, 'key' | 'around'>,
	error: OnError,
): void => {
	const own = typeof pattern === 'string' ? {} : addNeighbourConditions(builder, pattern, path, error);
	addProgram(builder, patternSource(pattern), isCased(pattern), {...carried, ...own, key: builder.keys++});
};

/** Adds the patterns of a condition and answers their leaf. */
export const addPatterns = (builder: IndexBuilder, lists: readonly LanguagePatterns[], error: OnError): number => {
	const leaf = newLeaf(builder);
	for (const {language, path, patterns} of lists) {
		patterns.forEach((pattern, index) => {
			const at = `${path}[${index}]`;
			reportingErrors(at, error, () => addPattern(builder, pattern, at, {leaf, language, masked: false}, error));
		});
	}
	return leaf;
};
