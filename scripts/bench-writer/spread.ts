/** The middle, the 95th percentile and the worst of some times, in ms. */
export type Spread = {readonly median: number; readonly p95: number; readonly worst: number; readonly count: number};

const round = (value: number): number => Math.round(value * 10) / 10;

/** The spread of at least one time. */
export const measureSpread = (times: readonly number[]): Spread => {
	const inOrder = times.toSorted((a, b) => a - b);
	const at = (share: number): number =>
		round(inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? Number.NaN);
	return {median: at(0.5), p95: at(0.95), worst: at(1), count: times.length};
};

/** Prints a spread on one line. */
export const printSpread = (title: string, {median, p95, worst, count}: Spread): void =>
	console.log(`${title}: median ${median} ms, p95 ${p95} ms, worst ${worst} ms (${count} times)`);
