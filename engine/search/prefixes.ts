import {type ExpressionPart, type ExpressionSequence, parseExpression} from './parse-expression.ts';

/** How a match may begin, every digit as 0; `isWhole` when these letters are all of a match, so that nothing else needs to be looked at. */
export type MatchPrefix = {readonly letters: string; readonly isWhole: boolean};

/** So many letters are told apart, fewer where that makes more heads than stand beside it. */
const depths: readonly (readonly [letters: number, most: number])[] = [
	[16, 120],
	[10, 120],
	[6, 200],
	[4, 200],
	[2, 800],
];

type RemainingParts = {readonly part: ExpressionPart; readonly next: RemainingParts} | undefined;

type Walk = {readonly depth: number; readonly most: number; readonly heads: Map<string, boolean>};

const before = (parts: readonly ExpressionPart[], next: RemainingParts): RemainingParts =>
	parts.reduceRight<RemainingParts>((after, part) => ({part, next: after}), next);

const put = ({heads}: Walk, letters: string, isWhole: boolean): void => {
	heads.set(letters, isWhole && heads.get(letters) !== false && !letters.includes('0'));
};

/** `sure` is lost behind an edge or a look around: then the letters alone do not make a match. */
const walk = (rest: RemainingParts, letters: string, sure: boolean, state: Walk): void => {
	if (state.heads.size > state.most) return;
	const {depth} = state;
	if (!rest || letters.length >= depth) put(state, letters.slice(0, depth), sure && !rest && letters.length <= depth);
	else if (rest.part.kind === 'look' || rest.part.kind === 'edge') walk(rest.next, letters, false, state);
	else {
		if (rest.part.least === 0) walk(rest.next, letters, sure, state);
		enter(rest.part, rest.next, letters, sure, state);
	}
};

const enter = (part: ExpressionPart, next: RemainingParts, letters: string, sure: boolean, state: Walk): void => {
	if (part.kind === 'any') put(state, letters, false);
	else if (part.kind === 'run' && part.most === 1) walk(next, letters + part.letters, sure, state);
	else enterOne(part, next, letters, sure, state);
};

const enterOne = (part: ExpressionPart, next: RemainingParts, letters: string, sure: boolean, state: Walk): void => {
	const repeats = part.most > 1;
	const again = repeats ? {part: {...part, least: 0}, next} : next;
	for (const {parts} of part.alternatives) walk(before(parts, again), letters, sure, state);
	const one = part.letters.length === 1;
	for (const letter of part.letters) {
		if (repeats && !one) put(state, letters + letter, false);
		else walk(again, letters + letter, sure, state);
	}
};

/** The heads of what begins with these parts: every match of it begins with one of them. The empty head is anything. */
export const findPrefixes = (parts: readonly ExpressionPart[]): readonly MatchPrefix[] => {
	for (const [depth, most] of depths) {
		const state: Walk = {depth, most, heads: new Map()};
		walk(before(parts, undefined), '', true, state);
		if (state.heads.size > most) continue; // Cut short: some heads are missing.
		if (state.heads.has('')) break;
		return Array.from(state.heads, ([letters, isWhole]) => ({letters, isWhole}));
	}
	return [{letters: '', isWhole: false}];
};

const anything: readonly ExpressionPart[] = [
	{kind: 'any', letters: '', alternatives: [], least: 1, most: 1, lazy: false},
];

/** Small letters, and 0 for every digit: a trie over letters does not tell digits apart. */
const plain = (letters: string): string => letters.toLowerCase().replace(/\d/g, '0');

/** The alternatives of an expression, folded as the letters of a trie, each without the space around it; one that is not read may begin with anything. */
export const splitAlternatives = (source: string): readonly ExpressionSequence[] => {
	const read = parseExpression(source, plain) ?? [{source, parts: anything}];
	return read.flatMap(each => (each.source === each.source.trim() ? each : splitAlternatives(each.source.trim())));
};
