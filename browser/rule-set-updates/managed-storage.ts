import browser from 'webextension-polyfill';

/** Settings a policy gives: an object, empty where the browser knows of none; `certain` is false where it may just not be ready. */
export type ManagedValues = {readonly values: unknown; readonly certain: boolean};

// Safari has no managed storage, and a call there would throw.
const area = (): typeof browser.storage.managed | undefined => browser.storage.managed as never;

const isEmpty = (values: object): boolean => Object.keys(values).length === 0;

/**
 * What the policy says now. Chromium may wait some seconds at its first start, and may answer with nothing before it is ready; Firefox
 * rejects when there is no policy (tried 2026-11-22), which is an answer too. Never rejects.
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

/** Calls back when a policy was given, changed or taken away while the browser runs; Firefox never calls. */
export const onManagedChange = (listener: () => void): void =>
	browser.storage.onChanged.addListener((_changes, changed) => {
		if (changed === 'managed') listener();
	});
