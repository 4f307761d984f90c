import type {Check} from '../condition.ts';
import {joinFound} from './found.ts';
import type {Builder, Found, Node} from './node.ts';

/** Holds when every inner condition holds in the same region; its places are all of theirs. */
export const compileAll = ({all}: Extract<Check, {all: unknown}>, builder: Builder, path: string): Node => {
	const nodes = all.map((inner, index) => builder.condition(inner, `${path}.all[${index}]`));
	return (run, region) => {
		const parts: Found[] = [];
		for (const node of nodes) {
			const part = node(run, region);
			if (!part) return undefined;
			parts.push(part);
		}
		return joinFound(parts);
	};
};
