import type {ExpressionPart, ExpressionSequence} from './parse-expression.ts';

/** What must stand in every match of an expression: one string of each list; nothing is sure when there is no list. */
export type RequiredStrings = readonly (readonly string[])[];

/** A list of more strings than this costs more to look for than it tells, where nothing else is said. */
const usualMost = 60;

const shortest = (strings: readonly string[]): number =>
	strings.reduce((least, {length}) => Math.min(least, length), Number.POSITIVE_INFINITY);

/** What says most comes first: the list of the longest strings, of the fewest among these. */
const byWorth = (a: readonly string[], b: readonly string[]): number =>
	Math.min(6, shortest(b)) - Math.min(6, shortest(a)) || a.length - b.length;

const best = (lists: RequiredStrings): readonly string[] | undefined => lists.toSorted(byWorth)[0];

/** What a part that stands once adds to the run of letters around it; undefined when it ends the run. */
const textOf = ({kind, letters, least, most: times}: ExpressionPart): string | undefined => {
	if (least !== 1 || times !== 1) return undefined;
	if (kind === 'run' || (kind === 'one' && letters.length === 1)) return letters;
	return kind === 'edge' ? '' : undefined;
};

const neededIn = ({kind, letters, alternatives, least}: ExpressionPart, most: number): RequiredStrings => {
	if (least === 0) return [];
	if (kind === 'run') return [[letters]];
	return kind === 'group' ? neededOfAny(alternatives, most) : [];
};

const neededOfAll = ({parts}: ExpressionSequence, most: number): RequiredStrings => {
	const lists: (readonly string[])[] = [];
	let run = '';
	for (const part of parts) {
		const text = textOf(part);
		if (text === undefined) {
			lists.push([run], ...neededIn(part, most));
			run = '';
		} else run += text;
	}
	return [...lists, [run]].filter(([first]) => first !== '');
};

const neededOfAny = (alternatives: readonly ExpressionSequence[], most: number): RequiredStrings => {
	const [first, ...others] = alternatives.map(each => neededOfAll(each, most));
	if (!first || others.length === 0) return first ?? [];
	const lists = [first, ...others].map(best);
	const all = lists.flatMap(list => list ?? []);
	return lists.every(list => list) && all.length <= most ? [all] : [];
};

/** What must stand in every match of an expression as it was parsed, in lists of at most so many strings; what says most comes first. */
export const findRequiredStrings = (
	alternatives: readonly ExpressionSequence[] | undefined,
	most = usualMost,
): RequiredStrings => (alternatives ? neededOfAny(alternatives, most).toSorted(byWorth) : []);
