import type {Check} from '../condition.ts';
import {turnOf} from './cost.ts';
import {joinFound} from './found.ts';
import {allNeeds, needing} from './may-hold.ts';
import type {Builder, Found, Node} from './node.ts';

/** Holds when every inner condition holds in the same region; its places are all of theirs. What costs least and fails most is asked first. */
export const compileAll = ({all}: Extract<Check, {all: unknown}>, builder: Builder, path: string): Node => {
	const nodes = all
		.map((inner, index) => ({node: builder.condition(inner, `${path}.all[${index}]`), turn: turnOf(inner), index}))
		.toSorted((a, b) => a.turn - b.turn || a.index - b.index);
	const judge: Node = (run, region) => {
		const parts: Found[] = [];
		for (const {node, index} of nodes) {
			const part = node(run, region);
			if (!part) return undefined;
			parts[index] = part;
		}
		return joinFound(parts);
	};
	return needing(judge, allNeeds(nodes.map(({node}) => node)));
};
