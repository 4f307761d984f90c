import type {Check} from '../condition.ts';
import {costOf} from './cost.ts';
import {joinFound} from './found.ts';
import type {Builder, Found, Node} from './node.ts';

/** Holds when every inner condition holds in the same region; its places are all of theirs. The cheapest is asked first. */
export const compileAll = ({all}: Extract<Check, {all: unknown}>, builder: Builder, path: string): Node => {
	const nodes = all
		.map((inner, index) => ({node: builder.condition(inner, `${path}.all[${index}]`), cost: costOf(inner), index}))
		.toSorted((a, b) => a.cost - b.cost || a.index - b.index);
	return (run, region) => {
		const parts: Found[] = [];
		for (const {node, index} of nodes) {
			const part = node(run, region);
			if (!part) return undefined;
			parts[index] = part;
		}
		return joinFound(parts);
	};
};
