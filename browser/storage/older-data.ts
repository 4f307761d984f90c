import browser from 'webextension-polyfill';

const SETS = 'ruleSet.';
const SETTINGS = 'settings';
const OWN_VOICE = 'ownVoice';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null;

const keysOfSets = (stored: Record<string, unknown>): string[] =>
	Object.keys(stored).filter(key => key.startsWith(SETS));

/** What version 0.1.0 kept in the browser's storage for extensions and now lies in Äkta's own database: rule sets and one's own voice. */
export const readOlderData = async (): Promise<Record<string, unknown>> => {
	const stored: Record<string, unknown> = await browser.storage.local.get(null);
	const sets = Object.fromEntries(keysOfSets(stored).map(key => [key, stored[key]]));
	const settings = stored[SETTINGS];
	const voice = isObject(settings) ? settings[OWN_VOICE] : undefined;
	return {...sets, ...(voice !== undefined && {[OWN_VOICE]: voice})};
};

/** Takes away what was moved, or left behind when a move was broken off; resolves also when that fails, since it is tried at each start. */
export const removeOlderData = async (): Promise<void> => {
	try {
		const stored: Record<string, unknown> = await browser.storage.local.get(null);
		const sets = keysOfSets(stored);
		if (sets.length) await browser.storage.local.remove(sets);
		const settings = stored[SETTINGS];
		if (!isObject(settings) || !Object.hasOwn(settings, OWN_VOICE)) return;
		const {[OWN_VOICE]: _voice, ...choices} = settings;
		await browser.storage.local.set({[SETTINGS]: choices});
	} catch {
		// What stays is never read again.
	}
};
