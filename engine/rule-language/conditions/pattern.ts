import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode} from './condition-node.ts';
import {hitsIn, resultFromHits} from './found.ts';
import {languagesIn} from './languages-in.ts';

/** Regular expressions in RE2 syntax; each language's are looked for in sentences of that language. */
export const compilePatternCondition = (
	{pattern}: Extract<BaseCondition, {pattern: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const leaf = builder.patterns(
		languagesIn(pattern).map(([language, patterns]) => {
			builder.speaks(language);
			return {language, path: `${path}.pattern.${language}`, patterns};
		}),
	);
	return (_, region) => resultFromHits(hitsIn(region.searchedText.patterns(leaf), region));
};
