import type {BaseCondition} from '../../model/condition.ts';
import type {ConditionBuilder, ConditionNode} from './condition-node.ts';
import {fittingReplacements} from './fitting-replacement.ts';
import {hitsIn, resultFromHits} from './found.ts';
import {languagesIn} from './languages-in.ts';
import {withPrecheck} from './may-hold.ts';

/** Terms with what to write instead; the hits carry the replacement. */
export const compileSwap = (
	{swap}: Extract<BaseCondition, {swap: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const swaps = languagesIn(swap).map(([language, pairs]) => ({
		language,
		pairs: new Map(Object.entries(pairs).map(([term, fix]) => [term.toLowerCase(), fix])),
	}));
	const leaf = builder.phrases(
		languagesIn(swap).map(([language, pairs]) => {
			builder.speaks(language);
			for (const [term, fix] of Object.entries(pairs)) {
				if (/[\n\r]/.test(fix)) builder.error(`${path}.swap.${language}.${term}`, 'replacement-lines', {});
			}
			return {language, path: `${path}.swap.${language}`, terms: Object.keys(pairs), fixes: Object.values(pairs)};
		}),
	);
	return withPrecheck(
		(_, region) => {
			const {searchedText} = region;
			return resultFromHits(fittingReplacements(hitsIn(searchedText.phrases(leaf), region), searchedText.text, swaps));
		},
		searched => searched.phrases(leaf).length > 0,
	);
};
