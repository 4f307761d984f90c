import type {Zone} from '../condition.ts';
import {joinFound} from './found.ts';
import {needing} from './may-hold.ts';
import type {Found, Node} from './node.ts';
import {regionsOf} from './zones.ts';

/** Looks at each region of the zone by itself; holds when it holds in one. Places in the parent are not places in the draft. */
export const lookWithin = (node: Node, zone: Zone): Node => {
	const look: Node = (run, region) => {
		const parts: Found[] = [];
		for (const part of regionsOf(zone, region, run)) {
			const found = node(run, part);
			if (found) parts.push(found);
		}
		return parts.length ? joinFound(parts) : undefined;
	};
	if (zone !== 'parent') return needing(look, node.mayHold);
	return (run, region) => {
		const found = look(run, region);
		return found && {...found, hits: []};
	};
};
