import browser from 'webextension-polyfill';
import {readManagedStorage} from '../rule-set-updates/managed-storage.ts';

const isInstalledByPolicy = async (): Promise<boolean> => {
	try {
		return (await browser.management.getSelf()).installType === 'admin';
	} catch {
		return false;
	}
};

const hasPolicy = async (): Promise<boolean> => {
	const {values} = await readManagedStorage();
	return typeof values === 'object' && values !== null && Object.keys(values).length > 0;
};

/** True where a policy installed Äkta or gives it settings; false where the browser does not tell, which is no proof that nobody does. */
export const isManaged = async (): Promise<boolean> =>
	(await Promise.all([isInstalledByPolicy(), hasPolicy()])).some(Boolean);
