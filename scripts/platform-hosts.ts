import {loadPlatforms} from './load-platforms.ts';

/** The match patterns of all platform files, sorted and without repeats: the manifest's one list of hosts. */
export const platformHosts = async (): Promise<string[]> =>
	[...new Set([...(await loadPlatforms()).values()].flatMap(({hosts}) => hosts))].sort();
