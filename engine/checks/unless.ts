import type {Zone} from '../condition.ts';
import {needing} from './may-hold.ts';
import type {Hit, Node, Region} from './node.ts';
import {paragraphAround} from './zones.ts';

const nearby = (hit: Hit, region: Region, zone: Zone | undefined): Region => ({
	side: region.side,
	...(zone === 'sentence' ? {start: hit.start, end: hit.end} : paragraphAround(region, hit.start, hit.end)),
	outer: region.outer ?? region,
});

const isElsewhere = (zone: Zone | undefined): boolean => zone === 'opening' || zone === 'ending' || zone === 'parent';

/**
 * Drops each hit whose paragraph the exception also finds, or whose sentence if that is the exception's zone; in the other zones the
 * exception is looked for once and drops all.
 */
export const dropUnless = (node: Node, exception: Node, zone: Zone | undefined): Node => {
	const judge: Node = (run, region) => {
		const found = node(run, region);
		if (!found) return undefined;
		if (isElsewhere(zone) || found.hits.length === 0) return exception(run, region) ? undefined : found;
		const hits = found.hits.filter(hit => !exception(run, nearby(hit, region, zone)));
		return hits.length ? {...found, hits} : undefined;
	};
	return needing(judge, node.mayHold);
};
