import type {Compare, Threshold} from '../condition.ts';
import type {Run} from './node.ts';

/** The number that holds at this place: the key `platform/surface` before `platform` before the surface before `else`. */
export const thresholdAt = (threshold: Threshold, {platform, surface}: Run['place']): number => {
	if (typeof threshold === 'number') return threshold;
	return threshold[`${platform}/${surface}`] ?? threshold[platform] ?? threshold[surface] ?? threshold.else;
};

/** The bound that decided when the value is within both; undefined when it is not. */
export const compare = (
	value: number,
	{atLeast, atMost}: Compare,
	place: Run['place'],
): {readonly limit: number} | undefined => {
	const least = atLeast === undefined ? undefined : thresholdAt(atLeast, place);
	const most = atMost === undefined ? undefined : thresholdAt(atMost, place);
	if (least !== undefined && !(value >= least)) return undefined;
	if (most !== undefined && !(value <= most)) return undefined;
	return {limit: least ?? most ?? 0};
};
