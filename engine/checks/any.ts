import type {Check} from '../condition.ts';
import {costOf} from './cost.ts';
import {joinFound} from './found.ts';
import {needing, someNeeds} from './may-hold.ts';
import type {Builder, Node} from './node.ts';

const first =
	(nodes: readonly Node[]): Node =>
	(run, region) => {
		for (const node of nodes) {
			const found = node(run, region);
			if (found) return found;
		}
		return undefined;
	};

/**
 * Holds when one or more of the inner conditions do; its places are those of all that hold. Where it only matters whether it holds, the
 * cheapest is asked first and the first that holds is enough.
 */
export const compileAny = ({any}: Extract<Check, {any: unknown}>, builder: Builder, path: string): Node => {
	const parts = any.map((inner, index) => ({
		node: builder.condition(inner, `${path}.any[${index}]`),
		cost: costOf(inner),
	}));
	const nodes = parts.toSorted((a, b) => a.cost - b.cost).map(({node}) => node);
	const judge: Node = (run, region) => {
		const found = parts.flatMap(({node}) => node(run, region) ?? []);
		return found.length ? joinFound(found) : undefined;
	};
	return needing(builder.whether ? first(nodes) : judge, someNeeds(nodes));
};
