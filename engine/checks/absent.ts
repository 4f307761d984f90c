import type {Check} from '../condition.ts';
import type {Language} from '../rule.ts';
import {holds} from './found.ts';
import type {Builder, Node, Region} from './node.ts';

const speaksIn = ({side, start, end}: Region, languages: ReadonlySet<Language>): boolean =>
	side.text.sentences.some(
		sentence =>
			sentence.language !== 'other' && languages.has(sentence.language) && sentence.start < end && sentence.end > start,
	);

/** Holds where the inner condition does not, in a region with at least one sentence of a language that condition speaks. */
export const compileAbsent = ({absent}: Extract<Check, {absent: unknown}>, builder: Builder, path: string): Node => {
	const languages = new Set<Language>();
	const speaks = (language: Language): void => {
		languages.add(language);
		builder.speaks(language);
	};
	const inner = builder.condition(absent, `${path}.absent`, {whether: true, speaks});
	return (run, region) => {
		if (languages.size > 0 && !speaksIn(region, languages)) return undefined;
		return inner(run, region) ? undefined : holds;
	};
};
