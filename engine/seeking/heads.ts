import type {Part, Sequence} from './expression.ts';

/** How a match may begin, every digit as 0; `isWhole` when these letters are all of a match, so that nothing else needs to be looked at. */
export type Head = {readonly letters: string; readonly isWhole: boolean};

/** So many letters are told apart, fewer where that makes more heads than stand beside it. */
const depths: readonly (readonly [letters: number, most: number])[] = [
	[16, 120],
	[10, 120],
	[6, 200],
	[4, 200],
	[2, 800],
];

type Rest = {readonly part: Part; readonly next: Rest} | undefined;

type Walk = {readonly depth: number; readonly most: number; readonly heads: Map<string, boolean>};

const before = (sequence: Sequence, next: Rest): Rest =>
	sequence.reduceRight<Rest>((after, part) => ({part, next: after}), next);

const put = ({heads}: Walk, letters: string, isWhole: boolean): void => {
	heads.set(letters, isWhole && heads.get(letters) !== false && !letters.includes('0'));
};

/** `sure` is lost behind a lookaround: then the letters alone do not make a match. */
const walk = (rest: Rest, letters: string, sure: boolean, state: Walk): void => {
	if (state.heads.size > state.most) return;
	const {depth} = state;
	if (!rest || letters.length >= depth) put(state, letters.slice(0, depth), sure && !rest && letters.length <= depth);
	else if (rest.part.kind === 'look') walk(rest.next, letters, false, state);
	else {
		if (rest.part.optional) walk(rest.next, letters, sure, state);
		enter(rest.part, rest.next, letters, sure, state);
	}
};

const enter = (part: Part, next: Rest, letters: string, sure: boolean, state: Walk): void => {
	if (part.kind === 'any') put(state, letters, false);
	else if (part.kind === 'run') walk(next, letters + part.letters, sure, state);
	else enterOne(part, next, letters, sure, state);
};

const enterOne = (part: Part, next: Rest, letters: string, sure: boolean, state: Walk): void => {
	const again = part.repeats ? {part: {...part, optional: true}, next} : next;
	for (const alternative of part.alternatives) walk(before(alternative, again), letters, sure, state);
	const one = part.letters.length === 1;
	for (const letter of part.letters) {
		if (part.repeats && !one) put(state, letters + letter, false);
		else walk(again, letters + letter, sure, state);
	}
};

/** The heads of one alternative: every match of it begins with one of them. The empty head is anything. */
export const headsOf = (alternative: Sequence): readonly Head[] => {
	for (const [depth, most] of depths) {
		const state: Walk = {depth, most, heads: new Map()};
		walk(before(alternative, undefined), '', true, state);
		if (state.heads.size > most) continue; // Cut short: some heads are missing.
		if (state.heads.has('')) break;
		return Array.from(state.heads, ([letters, isWhole]) => ({letters, isWhole}));
	}
	return [{letters: '', isWhole: false}];
};
