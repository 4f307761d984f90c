import type {OwnPostsStrings} from '../strings/own-posts/strings.ts';

type Numbers = {readonly [measure: string]: number};
type Manner = keyof OwnPostsStrings['manner'];

const signs: readonly (readonly [Manner, (numbers: Numbers) => boolean])[] = [
	// Below 40 LIX is easy to read, above 50 hard; see the rule on readability.
	['plain', ({lix = 45}) => lix < 40],
	['dense', ({lix = 45}) => lix > 50],
	['exclamations', ({exclamations = 0}) => exclamations >= 1],
	['emoji', ({emoji = 0}) => emoji >= 1],
];

/** What the numbers on how a person sounds say of their manner; only what stands out. */
export const mannersIn = (numbers: Numbers): Manner[] => signs.flatMap(([manner, is]) => (is(numbers) ? [manner] : []));
