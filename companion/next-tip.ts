import type {Tip} from '../engine/model/tip.ts';

const startOf = ({spans}: Tip): number => spans[0]?.[0] ?? Number.MAX_SAFE_INTEGER;

const readingOrder = (tips: readonly Tip[]): readonly Tip[] =>
	tips.filter(({strength}) => !strength).toSorted((a, b) => startOf(a) - startOf(b));

/**
 * The tip that comes `by` steps from `from` in reading order, round from the end; what is about the whole draft comes after what has a place in the
 * text. `undefined` when there is none.
 */
export const nextTip = (tips: readonly Tip[], from: Tip | undefined, by: 1 | -1): Tip | undefined => {
	const inOrder = readingOrder(tips);
	const at = inOrder.findIndex(({rule, spans}) => rule === from?.rule && spans[0]?.[0] === from.spans[0]?.[0]);
	const start = at === -1 && by === -1 ? 0 : at;
	return inOrder.at((start + by + inOrder.length) % inOrder.length);
};
