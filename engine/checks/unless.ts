import type {Zone} from '../condition.ts';
import type {Hit, Node, Region} from './node.ts';
import {sentenceAround} from './zones.ts';

const nearby = (hit: Hit, region: Region): Region => ({
	side: region.side,
	...sentenceAround(region.side.text, hit.start, hit.end),
	outer: region.outer ?? region,
});

const isElsewhere = (zone: Zone | undefined): boolean => zone === 'opening' || zone === 'ending' || zone === 'parent';

/** Drops each hit whose sentence (or paragraph, if that is the exception's zone) the exception also finds; other zones are looked at once. */
export const dropUnless =
	(node: Node, exception: Node, zone: Zone | undefined): Node =>
	(run, region) => {
		const found = node(run, region);
		if (!found) return undefined;
		if (isElsewhere(zone) || found.hits.length === 0) return exception(run, region) ? undefined : found;
		const hits = found.hits.filter(hit => !exception(run, nearby(hit, region)));
		return hits.length ? {...found, hits} : undefined;
	};
