import type {BaseCondition} from '../../model/condition.ts';
import type {Language} from '../../model/language.ts';
import type {ConditionBuilder, ConditionNode, Region} from './condition-node.ts';
import {holdsWithoutPlace} from './found.ts';

const speaksIn = ({searchedText, start, end}: Region, languages: ReadonlySet<Language>): boolean =>
	searchedText.text.sentences.some(
		sentence =>
			sentence.language !== 'other' && languages.has(sentence.language) && sentence.start < end && sentence.end > start,
	);

/** Holds where the inner condition does not, in a region with at least one sentence of a language that condition speaks. */
export const compileAbsent = (
	{absent}: Extract<BaseCondition, {absent: unknown}>,
	builder: ConditionBuilder,
	path: string,
): ConditionNode => {
	const languages = new Set<Language>();
	const speaks = (language: Language): void => {
		languages.add(language);
		builder.speaks(language);
	};
	const inner = builder.condition(absent, `${path}.absent`, {whether: true, speaks});
	return (run, region) => {
		if (languages.size > 0 && !speaksIn(region, languages)) return undefined;
		return inner(run, region) ? undefined : holdsWithoutPlace;
	};
};
