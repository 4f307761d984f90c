import type {Check} from '../condition.ts';
import {joinFound} from './found.ts';
import type {Builder, Found, Node} from './node.ts';

/** Holds when one or more of the inner conditions do; its places are those of all that hold. */
export const compileAny = ({any}: Extract<Check, {any: unknown}>, builder: Builder, path: string): Node => {
	const nodes = any.map((inner, index) => builder.condition(inner, `${path}.any[${index}]`));
	return (run, region) => {
		const parts: Found[] = [];
		for (const node of nodes) {
			const part = node(run, region);
			if (part) parts.push(part);
		}
		return parts.length ? joinFound(parts) : undefined;
	};
};
