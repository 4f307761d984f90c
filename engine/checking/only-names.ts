import {person} from '../detect/entities/person.ts';
import type {Grouped, Rule} from '../model/rule.ts';
import type {Hit, SearchedText} from '../rule-language/conditions/condition-node.ts';
import {analyseText} from '../text/analyse-text.ts';

const inTitleCase = (words: string): string =>
	words.toLowerCase().replace(/(?<!\p{L})\p{Ll}/gu, letter => letter.toUpperCase());

/** True for a name in capitals, or for more than one. */
const isNamesInCapitals = (words: string): boolean => {
	if (words !== words.toUpperCase() || !/\p{Lu}/u.test(words)) return false;
	const text = analyseText(inTitleCase(words));
	const rest = person(text, {}).reduceRight((left, [start, end]) => left.slice(0, start) + left.slice(end), text.cased);
	return !/\p{L}/u.test(rest);
};

/** True where all that a rule on how a text is written found are names of people, who are called what they are called. */
export const isOnlyNames = (
	{group, strength}: Pick<Grouped, 'group'> & Pick<Rule, 'strength'>,
	hits: readonly Hit[],
	searched: SearchedText,
): boolean => {
	if (group !== 'open' || strength === true || hits.length === 0) return false;
	const names = searched.entities('person');
	return hits.every(
		({start, end}) =>
			names.some(name => name.start <= start && name.end >= end) ||
			isNamesInCapitals(searched.text.cased.slice(start, end)),
	);
};
