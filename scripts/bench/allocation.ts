import type {Contender} from './contender.ts';

const checks = 20;

/** kB put on the heap by one run, on average; NaN unless the process was started with `--expose-gc`. */
export const measureAllocation = async (
	{run}: Contender,
	fresh: (length: number) => string,
	length: number,
): Promise<number> => {
	if (!globalThis.gc) return Number.NaN;
	const texts = Array.from({length: checks}, () => fresh(length));
	let sum = 0;
	for (const text of texts) {
		globalThis.gc();
		const before = process.memoryUsage().heapUsed;
		await run(text);
		sum += process.memoryUsage().heapUsed - before;
	}
	return sum / checks / 1024;
};
