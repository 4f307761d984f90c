import type {Comparison, Threshold} from '../../model/condition.ts';
import type {CheckRun} from './condition-node.ts';

/** The number that holds at this place: the key `platform/surface` before `platform` before the surface before `else`. */
export const thresholdAt = (threshold: Threshold, {platform, surface}: CheckRun['place']): number => {
	if (typeof threshold === 'number') return threshold;
	return threshold[`${platform}/${surface}`] ?? threshold[platform] ?? threshold[surface] ?? threshold.else;
};

/** The bound that decided when the value is within both; undefined when it is not. */
export const decidingBound = (
	value: number,
	{atLeast, atMost}: Comparison,
	place: CheckRun['place'],
): {readonly limit: number} | undefined => {
	const least = atLeast === undefined ? undefined : thresholdAt(atLeast, place);
	const most = atMost === undefined ? undefined : thresholdAt(atMost, place);
	if (least !== undefined && !(value >= least)) return undefined;
	if (most !== undefined && !(value <= most)) return undefined;
	return {limit: least ?? most ?? 0};
};
