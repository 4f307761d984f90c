/** How many of how many. */
export type Proportion = {readonly hits: number; readonly of: number};

/** The 95 % Wilson interval of a share, both ends 0–1; the whole range when nothing was counted. */
export const wilsonInterval = ({hits, of}: Proportion): readonly [low: number, high: number] => {
	if (of === 0) return [0, 1];
	const z = 1.96;
	const share = hits / of;
	const middle = share + (z * z) / (2 * of);
	const half = z * Math.sqrt((share * (1 - share)) / of + (z * z) / (4 * of * of));
	const whole = 1 + (z * z) / of;
	return [Math.max(0, (middle - half) / whole), Math.min(1, (middle + half) / whole)];
};

/** A count with its share and interval in per cent, as "12/50 24 % (14–37)"; a count alone when nothing was counted. */
export const withInterval = ({hits, of}: Proportion): string => {
	if (of === 0) return '0/0';
	const [low, high] = wilsonInterval({hits, of}).map(end => Math.round(100 * end));
	return `${hits}/${of} ${Math.round((100 * hits) / of)} % (${low}–${high})`;
};
