import browser from 'webextension-polyfill';
import {injectRest} from './injection.ts';

// Runs in the page's isolated world, so it can use nothing from here.
const markHere = (): void => {
	const {aktaEarly} = globalThis as {aktaEarly?: {here?: boolean}};
	if (aktaEarly) aktaEarly.here = true;
};

/**
 * "Use Äkta here": attends to the field with focus in a tab, and where no platform file knows the page to any other, until
 * the page is left. Call it after the person's click, which lets Äkta into the tab. False where the browser refuses the page.
 */
export const useHere = async (tab: number, css: string): Promise<boolean> => {
	const target = {tabId: tab, allFrames: true};
	try {
		await browser.scripting.executeScript({target, files: ['/loader.js']});
		await browser.scripting.executeScript({target, func: markHere});
		return await injectRest(tab, 0, css);
	} catch {
		return false;
	}
};

const script = 'always-here';

const allowed = async (): Promise<string[]> => {
	const {origins = []} = await browser.permissions.getAll();
	const ours = new Set(browser.runtime.getManifest().host_permissions);
	return origins.filter(origin => !ours.has(origin));
};

const register = async (): Promise<void> => {
	const matches = await allowed();
	await browser.scripting.unregisterContentScripts({ids: [script]}).catch(() => undefined);
	if (matches.length === 0) return;
	await browser.scripting.registerContentScripts([
		{id: script, js: ['/loader.js'], matches, runAt: 'document_start', allFrames: true, persistAcrossSessions: true},
	]);
};

/** "Always here": keeps the loader on the sites a person has let Äkta in on, from the moment they say yes until they take it back. */
export const followAllowedSites = (): void => {
	const follow = (): void => void register().catch(() => undefined);
	browser.permissions.onAdded.addListener(follow);
	browser.permissions.onRemoved.addListener(follow);
	browser.runtime.onInstalled.addListener(follow);
};
