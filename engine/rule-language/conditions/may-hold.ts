import type {ConditionNode, Precheck} from './condition-node.ts';

/** The node with what it needs first: where it says no, it need not be asked. */
export const withPrecheck = (node: ConditionNode, precheck: Precheck | undefined): ConditionNode =>
	precheck ? Object.assign(node, {precheck}) : node;

const known = (nodes: readonly ConditionNode[]): readonly Precheck[] => nodes.flatMap(({precheck}) => precheck ?? []);

/** What nodes need that must all hold; undefined when none of them says. */
export const precheckAll = (nodes: readonly ConditionNode[]): Precheck | undefined => {
	const needs = known(nodes);
	return needs.length > 0 ? searched => needs.every(mayHold => mayHold(searched)) : undefined;
};

/** What nodes need of which `count` must hold; undefined when one of them does not say. */
export const precheckSome = (nodes: readonly ConditionNode[], count = 1): Precheck | undefined => {
	const needs = known(nodes);
	if (needs.length < nodes.length) return undefined;
	if (count === 1) return searched => needs.some(mayHold => mayHold(searched));
	return searched => needs.filter(mayHold => mayHold(searched)).length >= count;
};
