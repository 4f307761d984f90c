import browser from 'webextension-polyfill';

const KEY = 'counted';
const MOST = 400;

// What is known to be counted already need not be looked up at every key.
const sure = new Set<string>();
let last: Promise<unknown> = Promise.resolve();

const read = async (): Promise<readonly string[]> => {
	const stored: Record<string, unknown> = await browser.storage.session.get(KEY).catch(() => ({}));
	const list = stored[KEY];
	return Array.isArray(list) ? list.map(String) : [];
};

const write = (counted: readonly string[]): Promise<void> =>
	browser.storage.session.set({[KEY]: counted.slice(-MOST)}).catch(() => undefined);

const inTurn = <T>(run: () => Promise<T>): Promise<T> => {
	const done = last.then(run, run);
	last = done.catch(() => undefined);
	return done;
};

const keyOf = (draft: string, what: readonly string[]): string => JSON.stringify([draft, ...what]);

/**
 * True the first time something is counted in a draft, and from then on not. The browser keeps it in memory until it is closed, so that a worker that
 * was stopped meanwhile counts nothing twice.
 */
export const countOnce = async (draft: string, ...what: string[]): Promise<boolean> => {
	const key = keyOf(draft, what);
	if (sure.has(key)) return false;
	sure.add(key);
	return inTurn(async () => {
		const counted = await read();
		if (counted.includes(key)) return false;
		await write([...counted, key]);
		return true;
	});
};

/** Takes back what was counted in a draft; false where it was not. */
export const uncount = (draft: string, ...what: string[]): Promise<boolean> => {
	const key = keyOf(draft, what);
	sure.delete(key);
	return inTurn(async () => {
		const counted = await read();
		if (!counted.includes(key)) return false;
		await write(counted.filter(each => each !== key));
		return true;
	});
};
