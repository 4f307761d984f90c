type Area = {setAccessLevel?(access: {readonly accessLevel: 'TRUSTED_CONTEXTS'}): Promise<void>};

const AREAS = ['local', 'sync', 'session', 'managed'] as const;

// The wrapper of the browser's calls does not know this one.
const areaOf = (name: (typeof AREAS)[number]): Area | undefined =>
	(globalThis as {chrome?: {storage?: Partial<Record<string, Area>>}}).chrome?.storage?.[name];

/** Closes every storage area to what runs in a site's pages, where the browser can; Firefox has no such call. Resolves also when it is refused. */
export const closeStorageToPages = async (): Promise<void> => {
	await Promise.all(
		AREAS.map(async name =>
			areaOf(name)
				?.setAccessLevel?.({accessLevel: 'TRUSTED_CONTEXTS'})
				.catch(() => undefined),
		),
	);
};
