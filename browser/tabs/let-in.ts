import browser from 'webextension-polyfill';
import type {LoaderGlobal} from '../../page/composer/early-listeners.ts';

/** Runs in the page's frames, so it stands alone: lets a loader that was turned away ask anew; false where none listens. */
const askAnew = (): boolean => {
	const {aktaEarly} = globalThis as LoaderGlobal;
	aktaEarly?.askAnew();
	return aktaEarly !== undefined;
};

const letIntoTab = async (tabId: number): Promise<void> => {
	const asked = await browser.scripting.executeScript({target: {tabId, allFrames: true}, func: askAnew});
	const frameIds = asked.filter(({result}) => result !== true).map(({frameId}) => frameId);
	if (frameIds.length) await browser.scripting.executeScript({target: {tabId, frameIds}, files: ['/loader.js']});
};

/** Lets Äkta in where a page stands open already: a box that waited is read at once, and a tab older than the install needs no reload. */
export const letIntoOpenTabs = async (): Promise<void> => {
	const {origins = []} = await browser.permissions.getAll();
	const tabs = await browser.tabs.query({url: origins});
	await Promise.allSettled(tabs.map(({id}) => letIntoTab(id ?? -1)));
};
