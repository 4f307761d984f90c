import type {MayHold, Node} from './node.ts';

/** The node with what it needs first: where `mayHold` says no, it need not be asked. */
export const needing = (node: Node, mayHold: MayHold | undefined): Node =>
	mayHold ? Object.assign(node, {mayHold}) : node;

const known = (nodes: readonly Node[]): readonly MayHold[] => nodes.flatMap(({mayHold}) => mayHold ?? []);

/** What nodes need that must all hold; undefined when none of them says. */
export const allNeeds = (nodes: readonly Node[]): MayHold | undefined => {
	const needs = known(nodes);
	return needs.length > 0 ? side => needs.every(mayHold => mayHold(side)) : undefined;
};

/** What nodes need of which `count` must hold; undefined when one of them does not say. */
export const someNeeds = (nodes: readonly Node[], count = 1): MayHold | undefined => {
	const needs = known(nodes);
	if (needs.length < nodes.length) return undefined;
	if (count === 1) return side => needs.some(mayHold => mayHold(side));
	return side => needs.filter(mayHold => mayHold(side)).length >= count;
};
