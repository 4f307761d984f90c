import browser from 'webextension-polyfill';

const NAME = 'journal.day';

/** Wakes the worker at a moment (ms since 1970), in place of the one asked for before; with `undefined` not at all. */
export const wakeAt = async (when: number | undefined): Promise<void> => {
	if (when === undefined) await browser.alarms.clear(NAME);
	else browser.alarms.create(NAME, {when});
};

/** Calls back when that moment has come. */
export const onWoken = (listener: () => void): void =>
	browser.alarms.onAlarm.addListener(({name}) => {
		if (name === NAME) listener();
	});
