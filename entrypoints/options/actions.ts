import {openShortcuts} from '../../browser/extension/commands.ts';
import {openExtensionPage} from '../../browser/extension/pages.ts';
import {askWorker} from '../../browser/messaging/messages.ts';
import {wakeRule} from '../../browser/storage/habit-storage.ts';
import {hasJournal} from '../../browser/storage/journal/journal-database.ts';
import {deleteJournal, readJournal} from '../../browser/storage/journal/journal-storage.ts';
import {writeSettings} from '../../browser/storage/settings-storage.ts';
import {deleteStoredData, readStoredData} from '../../browser/storage/stored-data.ts';
import type {JournalContent} from '../../companion/journal/journal-content.ts';
import type {OptionsActions} from '../../components/pages/options/options-props.ts';

const saveAs = (name: string, text: string): void => {
	const link = document.createElement('a');
	link.href = URL.createObjectURL(new Blob([text], {type: 'application/json'}));
	link.download = name;
	// The address lives as long as the page: a download may begin after the click.
	link.click();
};

const journalKept = async (): Promise<{readonly journalContent?: JournalContent}> => {
	if (!(await hasJournal())) return {};
	const read = await readJournal().catch(() => undefined);
	return read ? {journalContent: read.content} : {};
};

/** What a person can do in the options beside changing settings. */
export const optionsActions: OptionsActions = {
	listen: async texts => {
		try {
			await writeSettings({ownVoice: await askWorker('listen', texts)});
			return true;
		} catch {
			return false;
		}
	},
	save: () =>
		void Promise.all([readStoredData(), journalKept()]).then(([stored, kept]) =>
			saveAs('akta.json', JSON.stringify({...stored, ...kept}, null, '\t')),
		),
	clear: async () => {
		// The journal first: held by another tab, it would stay behind where nobody sees it.
		const isGone = await deleteJournal().then(
			() => true,
			() => false,
		);
		if (!isGone) return false;
		await askWorker('dropSet').catch(() => undefined);
		await deleteStoredData();
		location.reload();
		return true;
	},
	wake: rule => void wakeRule(rule),
	howItWorks: () => void openExtensionPage('how-it-works'),
	allTips: () => void openExtensionPage('all-tips'),
	changeKeys: () => void openShortcuts().catch(() => undefined),
	studio: () => void openExtensionPage('studio'),
};
