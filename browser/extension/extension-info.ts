import browser from 'webextension-polyfill';

/** The version of this Äkta, as `0.1.0`. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The id a browser policy names Äkta by. */
export const extensionId = (): string => browser.runtime.id;

/** What the browser lets Äkta do: its permissions and the sites it may read on. */
export const readGrantedAccess = async (): Promise<{
	readonly permissions: readonly string[];
	readonly hosts: readonly string[];
}> => {
	const {permissions = [], origins = []} = await browser.permissions.getAll();
	return {permissions, hosts: origins};
};
