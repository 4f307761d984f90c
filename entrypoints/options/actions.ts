import {openShortcuts} from '../../browser/commands.ts';
import {wakeRule} from '../../browser/habit-store.ts';
import {ask} from '../../browser/messages.ts';
import {openPage} from '../../browser/open-page.ts';
import {writeSettings} from '../../browser/settings.ts';
import {deleteStored, readStored} from '../../browser/stored.ts';
import type {OptionsActions} from '../../components/pages/options-view.tsx';

const saveAs = (name: string, text: string): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
	link.download = name;
	// The address lives as long as the page: a download may begin after the click.
	link.click();
};

/** What a person can do in the options beside changing settings. */
export const actions: OptionsActions = {
	listen: async texts => {
		try {
			await writeSettings({ownVoice: await ask('listen', texts)});
			return true;
		} catch {
			return false;
		}
	},
	save: () => void readStored().then(stored => saveAs('akta.json', JSON.stringify(stored, null, '\t'))),
	clear: async () => {
		await ask('dropSet').catch(() => undefined);
		await deleteStored();
		location.reload();
	},
	wake: rule => void wakeRule(rule),
	allTips: () => void openPage('rules'),
	changeKeys: () => void openShortcuts().catch(() => undefined),
	studio: () => void openPage('studio'),
};
