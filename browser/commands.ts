import browser from 'webextension-polyfill';

/** The commands of the manifest. */
export type Command = 'open-panel' | 'next-tip' | 'previous-tip' | 'open-card' | 'apply-tip' | 'skip-tip';

/** Calls back, inside the key press's own task, with the command and the tab it was given in. */
export const onCommand = (listener: (command: Command, tab: number) => void): void => {
	browser.commands?.onCommand.addListener((command, tab) => {
		if (tab?.id !== undefined) listener(command as Command, tab.id);
	});
};
