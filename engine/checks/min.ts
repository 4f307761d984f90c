import type {Check} from '../condition.ts';
import {joinFound} from './found.ts';
import {needing, someNeeds} from './may-hold.ts';
import type {Builder, Found, Node} from './node.ts';

/** Holds when at least `count` of the inner conditions do; its places are those of all that hold. */
export const compileMin = ({min}: Extract<Check, {min: unknown}>, builder: Builder, path: string): Node => {
	const nodes = min.of.map((inner, index) => builder.condition(inner, `${path}.min.of[${index}]`));
	const judge: Node = (run, region) => {
		const parts: Found[] = [];
		for (const node of nodes) {
			const part = node(run, region);
			if (part) parts.push(part);
		}
		return parts.length >= min.count ? joinFound(parts) : undefined;
	};
	return needing(judge, someNeeds(nodes, min.count));
};
