import {defineBackground} from 'wxt/utils/define-background';
import {onCommand} from '../../browser/extension/commands.ts';
import {extensionVersion} from '../../browser/extension/extension-info.ts';
import {openSidePanel} from '../../browser/extension/side-panel.ts';
import {handleWorkerMessages, notifyFrame, notifyPages} from '../../browser/messaging/messages.ts';
import {onFrameGone} from '../../browser/messaging/worker-connection.ts';
import {onAlarm} from '../../browser/rule-set-updates/alarms.ts';
import type {Edition} from '../../browser/rule-set-updates/last-good-set.ts';
import {onManagedChange} from '../../browser/rule-set-updates/managed-storage.ts';
import {createUpdater, type RuleSetUpdater} from '../../browser/rule-set-updates/updater.ts';
import {closeStorageToPages} from '../../browser/storage/close-to-pages.ts';
import {createOwnGoal} from '../../browser/storage/journal/own-goal.ts';
import {storedSettings} from '../../browser/storage/settings-storage.ts';
import {syncSitePermissions} from '../../browser/tabs/site-permissions.ts';
import {allTabs, onTabClosed} from '../../browser/tabs/tabs.ts';
import {pageSettings, type Settings} from '../../companion/settings.ts';
import type {ShortcutCommand} from '../../companion/shortcuts.ts';
import type {FrameAction} from '../../companion/tab-state.ts';
import {builtIn} from '../../rules/index.ts';
import {createActiveRuleSet} from './active-rule-set.ts';
import {Overlays} from './overlays.ts';
import {followReadingConsent} from './reading-gate.ts';
import {followReminders} from './reminder-sign.ts';
import {frameRequests, pageRequests} from './requests.ts';
import {createTabDesk} from './tab-desk.ts';

const actOf: {readonly [C in Exclude<ShortcutCommand, 'open-panel'>]: FrameAction} = {
	'next-tip': {do: 'next'},
	'previous-tip': {do: 'previous'},
	'open-card': {do: 'open-card'},
	'apply-tip': {do: 'apply-next'},
	'skip-tip': {do: 'skip-next'},
};

/** Another rule set reaches what is open: every composer is judged anew, and the pages ask again. */
const tellEverybody = async (): Promise<void> => {
	for (const tab of await allTabs()) void notifyFrame({tab}, 'again');
};

const ownEdition = (): Edition => ({version: extensionVersion(), builtIn: builtIn.rules});

/** A choice reaches what is open. */
const tellSettings = async (settings: Settings): Promise<void> => {
	for (const tab of await allTabs()) void notifyFrame({tab}, 'settings', pageSettings(settings));
};

const followPolicy = (force: ReturnType<typeof createActiveRuleSet>): RuleSetUpdater => {
	const changed = async (): Promise<void> => {
		if (await force.reread()) await tellEverybody();
		await notifyPages('pushed');
	};
	const keeper = createUpdater(ownEdition(), () => void changed());
	onManagedChange(() => void keeper.applyPolicy(true));
	onAlarm(due => void (due === 'look' ? keeper.checkAddress() : keeper.applyPolicy(true)));
	void keeper.applyPolicy();
	return keeper;
};

const wire = (): void => {
	const closed = closeStorageToPages();
	const desk = createTabDesk();
	const edition = ownEdition();
	const force = createActiveRuleSet(edition);
	const updater = followPolicy(force);
	const ownGoal = createOwnGoal();
	const overlays = new Overlays(ownGoal);
	overlays.serve();
	const parts = {desk, force, updater, overlays, edition, ownGoal};
	handleWorkerMessages(frameRequests(parts), pageRequests(parts), closed);
	onFrameGone(desk.removeFrame);
	onCommand((command, tab) => {
		if (command !== 'open-panel') void desk.act(tab, actOf[command]);
		else if (overlays.hasSidebar(tab)) void desk.act(tab, {do: 'to-akta'});
		// Only in the press's own task.
		else void openSidePanel(tab);
	});
	storedSettings.watch(settings => void tellSettings(settings));
	onTabClosed(tab => {
		desk.removeTab(tab);
		overlays.removeTab(tab);
	});
	followReadingConsent();
	followReminders();
	syncSitePermissions();
};

export default defineBackground(wire);
