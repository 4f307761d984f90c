import type {Tip} from '../../engine/tip.ts';

const places = (tips: readonly Tip[]): readonly Tip[] =>
	tips
		.filter(({strength, spans}) => !strength && spans.length > 0)
		.toSorted((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0));

/** The tip with a place in the text that comes `by` steps from `from` in reading order, round from the end; `undefined` when there is none. */
export const step = (tips: readonly Tip[], from: Tip | undefined, by: 1 | -1): Tip | undefined => {
	const inOrder = places(tips);
	const at = inOrder.findIndex(({rule, spans}) => rule === from?.rule && spans[0]?.[0] === from.spans[0]?.[0]);
	const start = at === -1 && by === -1 ? 0 : at;
	return inOrder.at((start + by + inOrder.length) % inOrder.length);
};
