import browser from 'webextension-polyfill';
import type {Shortcut, ShortcutCommand} from '../../companion/shortcuts.ts';

const COMMANDS: readonly ShortcutCommand[] = [
	'open-panel',
	'next-tip',
	'previous-tip',
	'open-card',
	'apply-tip',
	'skip-tip',
];

const isCommand = (name: string | undefined): name is ShortcutCommand => COMMANDS.some(command => command === name);

/** The commands with their keys, in the manifest's order; none where the browser has no commands. */
export const readShortcuts = async (): Promise<Shortcut[]> => {
	const all = (await browser.commands?.getAll()) ?? [];
	const shown = all.flatMap(({name, shortcut = ''}) => (isCommand(name) ? [{command: name, keys: shortcut}] : []));
	// Browsers tell them in an order of their own.
	return shown.toSorted((one, other) => COMMANDS.indexOf(one.command) - COMMANDS.indexOf(other.command));
};

type Opening = {readonly openShortcutSettings?: () => Promise<void>};

/** Opens the browser's own page where keys are chosen. */
export const openShortcuts = async (): Promise<void> => {
	const {openShortcutSettings} = browser.commands as typeof browser.commands & Opening;
	// Chromium has an address for it; Firefox lets nobody open its address, but has a call.
	if (openShortcutSettings) await openShortcutSettings();
	else await browser.tabs.create({url: 'chrome://extensions/shortcuts'});
};

/** Calls back, inside the key press's own task, with the command and the tab it was given in. */
export const onCommand = (listener: (command: ShortcutCommand, tab: number) => void): void => {
	browser.commands?.onCommand.addListener((command, tab) => {
		if (tab?.id !== undefined) listener(command as ShortcutCommand, tab.id);
	});
};
