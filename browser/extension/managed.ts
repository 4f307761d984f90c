import browser from 'webextension-polyfill';
import {type ManagedValues, readManagedSoon, readManagedStorage} from '../rule-set-updates/managed-storage.ts';

const isInstalledByPolicy = async (): Promise<boolean> => {
	try {
		return (await browser.management.getSelf()).installType === 'admin';
	} catch {
		return false;
	}
};

const gives = (managed: ManagedValues | undefined): boolean => Object.keys(managed?.values ?? {}).length > 0;

/**
 * True where a policy installed Äkta or gives it settings; false where the browser does not tell, which is no proof that nobody does. Waits
 * as long as the browser takes to know.
 */
export const isManaged = async (): Promise<boolean> =>
	(await isInstalledByPolicy()) || gives(await readManagedStorage());

/** What `isManaged` answers, false also where the browser has not told soon: for what a person looks at. */
export const isManagedSoon = async (): Promise<boolean> => {
	const [installed, managed] = await Promise.all([isInstalledByPolicy(), readManagedSoon()]);
	return installed || gives(managed);
};
