import type {Runtime} from 'webextension-polyfill';
import {isOwnSender, type MessageHandlers, notifyFrame} from '../../browser/messaging/messages.ts';
import type {FrameRequests, PageRequests} from '../../browser/messaging/protocol.ts';
import type {Edition} from '../../browser/rule-set-updates/last-good-set.ts';
import {readUpdateStatus} from '../../browser/rule-set-updates/status-report.ts';
import type {RuleSetUpdater} from '../../browser/rule-set-updates/updater.ts';
import {recordDraft, storedHabits} from '../../browser/storage/habit-storage.ts';
import {notePublication} from '../../browser/storage/journal/note-publication.ts';
import type {OwnGoal} from '../../browser/storage/journal/own-goal.ts';
import {settingActions} from '../../browser/storage/setting-actions.ts';
import {storedSettings} from '../../browser/storage/settings-storage.ts';
import {injectInPage, insertLooks} from '../../browser/tabs/inject.ts';
import {senderLocation} from '../../browser/tabs/tabs.ts';
import {answerDraft, warmUp} from '../../companion/answer-draft.ts';
import {isBoxAt} from '../../companion/field-notice.ts';
import {GOAL_RULE} from '../../companion/journal/goal-turns.ts';
import {learnOwnVoice} from '../../companion/learn-own-voice.ts';
import {pageSettings} from '../../companion/settings.ts';
import type {CheckRequest, TabState} from '../../companion/tab-state.ts';
import {areMarkNames, markStyles} from '../../page/marks/mark-styles.ts';
import type {createActiveRuleSet} from './active-rule-set.ts';
import {createBegunDrafts} from './begun-drafts.ts';
import {carryOutOverlayAction} from './overlay-choices.ts';
import type {Overlays} from './overlays.ts';
import {isReadable, waitForYes} from './reading-gate.ts';
import type {createTabDesk} from './tab-desk.ts';

/** What the worker answers from. */
export type WorkerParts = {
	readonly desk: ReturnType<typeof createTabDesk>;
	readonly force: ReturnType<typeof createActiveRuleSet>;
	readonly updater: RuleSetUpdater;
	readonly overlays: Overlays;
	readonly edition: Edition;
	readonly ownGoal: OwnGoal;
};

type Location = ReturnType<typeof senderLocation>;

const answerTo = async (
	request: CheckRequest,
	at: Location,
	{desk, force, ownGoal}: WorkerParts,
): Promise<TabState> => {
	const isOwn = request.draft.text.trim() !== '' && request.draft.voice !== 'organisation';
	const draft = isOwn ? request.composer.draft : undefined;
	const [settings, habits, now, goal, sentence] = await Promise.all([
		storedSettings.read(),
		storedHabits.read(),
		force.now(),
		draft === undefined ? undefined : ownGoal.signFor(draft),
		ownGoal.sentence(),
	]);
	const person = {settings, habits, ...(goal && {goal}), hasGoal: sentence !== undefined};
	const state = answerDraft(at?.frame ?? 0, request, person, now);
	if (draft !== undefined && state.tips.some(({rule}) => rule === GOAL_RULE)) ownGoal.spoke(draft);
	if (at) desk.setState(at.tab, state);
	return state;
};

const judge = async (sender: Runtime.MessageSender, request: CheckRequest, parts: WorkerParts): Promise<TabState> => {
	const at = senderLocation(sender);
	try {
		if (await isReadable(sender)) return await answerTo(request, at, parts);
	} catch (error) {
		if (at) parts.desk.markUnanswered(at.tab);
		throw error;
	}
	if (at) void notifyFrame(at, 'stopReading');
	throw new Error('The person has not said yes to being read');
};

const letIn = async (sender: Runtime.MessageSender, force: WorkerParts['force']): Promise<boolean> => {
	const at = senderLocation(sender);
	if (!at) return false;
	if (!(await isReadable(sender))) {
		await waitForYes(at.tab);
		return false;
	}
	const isLetIn = await injectInPage(at.tab, at.frame);
	warmUp(await force.now());
	return isLetIn;
};

/** What a page's frame is answered: nothing but what is its own. */
export const frameRequests = (parts: WorkerParts): MessageHandlers<FrameRequests> => {
	const {desk, force, overlays} = parts;
	const isBegun = createBegunDrafts();
	return {
		inject: sender => letIn(sender, force),
		async showMarks(sender, names) {
			const at = senderLocation(sender);
			if (!at || !areMarkNames(names)) return undefined;
			await insertLooks(at.tab, at.frame, markStyles(names));
			return true;
		},
		pageSettings: async () => pageSettings(await storedSettings.read()),
		async judge(sender, request) {
			const state = await judge(sender, request, parts);
			if (!state.empty && isBegun(state.composer.draft, sender)) void recordDraft(state.composer.draft);
			return state;
		},
		// The practice box is on a page of ours, and nothing in it is published.
		published: async (sender, publication) => {
			if (!isOwnSender(sender)) await notePublication(publication);
		},
		fieldNotice(sender, notice) {
			const at = senderLocation(sender);
			const isOwn = notice?.kind !== 'unknown-field' || isBoxAt(notice.box, sender.url);
			if (at && isOwn) desk.notices.set(at, notice);
		},
		boxOffered(sender, box) {
			if (isBoxAt(box, sender.url)) settingActions.box(box, 'offered');
		},
		gone(sender, composer) {
			const at = senderLocation(sender);
			if (at) desk.forget(at.tab, composer);
		},
		async draw(sender, request) {
			const at = senderLocation(sender);
			return at !== undefined && overlays.draw(at, request);
		},
		overlayShown: (sender, token, focus) => overlays.shown(senderLocation(sender), token, focus),
		undraw: (sender, token) => overlays.forget(senderLocation(sender), token),
	};
};

/** What our own pages are answered. */
export const pageRequests = ({
	desk,
	force,
	updater,
	overlays,
	edition,
}: WorkerParts): MessageHandlers<PageRequests> => ({
	state: (_sender, tab) => desk.state(tab),
	noticeIn: (_sender, tab) => desk.notices.in(tab),
	act: (_sender, tab, act) => desk.act(tab, act),
	draftText: (_sender, tab) => desk.text(tab),
	inForce: async () => (await force.now()).guidance,
	ruleSet: async () => (await force.now()).set,
	pushed: () => readUpdateStatus(edition),
	importSet: (_sender, file) => updater.importFile(file),
	dropSet: updater.dropFile,
	listen: async (_sender, texts) => learnOwnVoice((await force.now()).compiled(), texts),
	overlayPerson: () => overlays.person(),
	overlayAction: ({tab}, {action, platform, draft}) =>
		carryOutOverlayAction(action, {tab: tab?.id ?? -1, platform, draft}),
});
