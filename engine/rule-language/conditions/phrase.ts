import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode} from './condition-node.ts';
import {hitsIn, resultFromHits} from './found.ts';
import {languagesIn} from './languages-in.ts';
import {withPrecheck} from './may-hold.ts';

/** Words in the phrase syntax; each language's terms are looked for in sentences of that language. */
export const compilePhrase = (
	{phrase}: Extract<BaseCondition, {phrase: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const leaf = builder.phrases(
		languagesIn(phrase).map(([language, terms]) => {
			builder.speaks(language);
			return {language, path: `${path}.phrase.${language}`, terms};
		}),
	);
	return withPrecheck(
		(_, region) => resultFromHits(hitsIn(region.searchedText.phrases(leaf), region)),
		searched => searched.phrases(leaf).length > 0,
	);
};
