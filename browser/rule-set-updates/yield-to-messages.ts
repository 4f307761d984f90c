/** How long the worker may be busy with a rule set before a draft that waits is let in, in ms. */
const LONGEST_MS = 16;

const breath = (): Promise<void> => new Promise(done => setTimeout(done));

/** Rests for one piece of work: each lets messages in when the worker has been at it for a while, and else resolves at once. */
export const createYield = (): (() => Promise<void>) => {
	let since = performance.now();
	return async () => {
		if (performance.now() - since < LONGEST_MS) return;
		await breath();
		since = performance.now();
	};
};
