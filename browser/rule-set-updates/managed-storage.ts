import browser from 'webextension-polyfill';

/** How long what cannot wait waits for the browser to tell its policy, in ms. */
const PATIENCE_MS = 2000;

/** Settings a policy gives: an object, empty where the browser knows of none; `certain` is false where it may just not be ready. */
export type ManagedValues = {readonly values: object; readonly certain: boolean};

// Safari has no managed storage, and a call there would throw.
const area = (): typeof browser.storage.managed | undefined => browser.storage.managed as never;

const isEmpty = (values: object): boolean => Object.keys(values).length === 0;

/**
 * What the policy says now. Chromium answers once its start is over, which took up to three minutes (156, seen 2026-11-30; Ghostery saw
 * seconds and, in a beta of Edge, no answer ever: its issues 3367 and 2373), and may answer with nothing before it is ready; Firefox rejects
 * when there is no policy (tried 2026-11-22), which is an answer too. Never rejects.
 */
export const readManagedStorage = async (): Promise<ManagedValues> => {
	const managed = area();
	if (!managed) return {values: {}, certain: true};
	try {
		const values = (await managed.get(null)) as object;
		return {values, certain: !isEmpty(values)};
	} catch {
		return {values: {}, certain: true};
	}
};

/** What the policy says now, for what cannot wait; undefined when the browser has told nothing within two seconds. Never rejects. */
export const readManagedSoon = async (): Promise<ManagedValues | undefined> => {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const silence = new Promise<undefined>(done => {
		timer = setTimeout(done, PATIENCE_MS, undefined);
	});
	const told = await Promise.race([readManagedStorage(), silence]);
	clearTimeout(timer);
	return told;
};

/** Calls back when a policy was given, changed or taken away while the browser runs; Firefox never calls. */
export const onManagedChange = (listener: () => void): void =>
	browser.storage.onChanged.addListener((_changes, changed) => {
		if (changed === 'managed') listener();
	});
