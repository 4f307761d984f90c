import browser, {type Permissions} from 'webextension-polyfill';
import {notifyFrame} from '../messaging/messages.ts';
import {allTabs} from './tabs.ts';

/** The sites the person chose with "always here": what the browser grants beyond the networks of the manifest. */
const chosenHosts = async (): Promise<string[]> => {
	const {origins = []} = await browser.permissions.getAll();
	const {host_permissions: own} = browser.runtime.getManifest() as {host_permissions?: string[]};
	return origins.filter(origin => !own?.includes(origin) && origin !== 'https://*/*');
};

const register = (hosts: readonly string[]): Promise<void> =>
	browser.scripting.registerContentScripts(
		hosts.map(host => ({
			id: host,
			matches: [host],
			js: ['loader.js'],
			runAt: 'document_start' as const,
			allFrames: true,
		})),
	);

/** The loader also goes to pages that are open already, so that nobody has to reload. */
const loadInto = async (hosts: readonly string[]): Promise<void> => {
	const tabs = await browser.tabs.query({url: [...hosts]});
	await Promise.allSettled(
		tabs.map(({id}) =>
			browser.scripting.executeScript({target: {tabId: id ?? -1, allFrames: true}, files: ['/loader.js']}),
		),
	);
};

const follow = async (): Promise<void> => {
	const hosts = await chosenHosts();
	const known = (await browser.scripting.getRegisteredContentScripts()).map(({id}) => id);
	const gone = known.filter(id => !hosts.includes(id));
	const added = hosts.filter(host => !known.includes(host));
	if (gone.length) await browser.scripting.unregisterContentScripts({ids: gone});
	if (added.length) await Promise.all([register(added), loadInto(added)]);
};

/** What is open on a site the person let Äkta out of is left at once, not first when it is loaded anew. */
const leave = async ({origins = []}: Permissions.Permissions): Promise<void> => {
	const hosts = origins.filter(origin => URL.canParse(origin)).map(origin => new URL(origin).hostname);
	for (const tab of await allTabs()) void notifyFrame({tab}, 'leave', hosts);
};

/** Keeps the loader on exactly the sites the person chose, whenever they let Äkta in or out, and after an update, which forgets them. */
export const syncSitePermissions = (): void => {
	const again = () => void follow().catch(() => undefined);
	browser.permissions.onAdded.addListener(again);
	browser.permissions.onRemoved.addListener(removed => {
		again();
		void leave(removed);
	});
	browser.runtime.onInstalled.addListener(again);
};
