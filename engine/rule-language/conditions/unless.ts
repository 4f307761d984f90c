import type {Zone} from '../../model/condition.ts';
import type {ConditionNode, Hit, Region} from './condition-node.ts';
import {withPrecheck} from './may-hold.ts';
import {paragraphAround} from './zones.ts';

const nearby = (hit: Hit, region: Region, zone: Zone | undefined): Region => ({
	searchedText: region.searchedText,
	...(zone === 'sentence' ? {start: hit.start, end: hit.end} : paragraphAround(region, hit.start, hit.end)),
	outer: region.outer ?? region,
});

const isElsewhere = (zone: Zone | undefined): boolean => zone === 'opening' || zone === 'ending' || zone === 'parent';

/**
 * Drops each hit whose paragraph the exception also finds, or whose sentence if that is the exception's zone; in the other zones the
 * exception is looked for once and drops all.
 */
export const applyUnless = (node: ConditionNode, exception: ConditionNode, zone: Zone | undefined): ConditionNode => {
	const judge: ConditionNode = (run, region) => {
		const found = node(run, region);
		if (!found) return undefined;
		if (isElsewhere(zone) || found.hits.length === 0) return exception(run, region) ? undefined : found;
		const hits = found.hits.filter(hit => !exception(run, nearby(hit, region, zone)));
		return hits.length ? {...found, hits} : undefined;
	};
	return withPrecheck(judge, node.precheck);
};
