import type {Zone} from '../../model/condition.ts';
import type {ConditionNode, ConditionResult} from './condition-node.ts';
import {mergeResults} from './found.ts';
import {withPrecheck} from './may-hold.ts';
import {findRegions} from './zones.ts';

/** Looks at each region of the zone by itself; holds when it holds in one. Places in the parent are not places in the draft. */
export const applyWithin = (node: ConditionNode, zone: Zone): ConditionNode => {
	const look: ConditionNode = (run, region) => {
		const parts: ConditionResult[] = [];
		for (const part of findRegions(zone, region, run)) {
			const found = node(run, part);
			if (found) parts.push(found);
		}
		return parts.length ? mergeResults(parts) : undefined;
	};
	if (zone !== 'parent') return withPrecheck(look, node.precheck);
	return (run, region) => {
		const found = look(run, region);
		return found && {...found, hits: []};
	};
};
