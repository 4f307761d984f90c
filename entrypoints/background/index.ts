import {defineBackground} from 'wxt/utils/define-background';
import {followChosenHosts} from '../../browser/chosen-hosts.ts';
import {type Command, onCommand} from '../../browser/commands.ts';
import {onFrameGone} from '../../browser/connection.ts';
import {readHabits} from '../../browser/habit-store.ts';
import {injectRest} from '../../browser/injection.ts';
import {onInstalled} from '../../browser/installed.ts';
import {type Act, answerAsWorker, type Judge, type TabState, tellFrame, tellPages} from '../../browser/messages.ts';
import {openPage} from '../../browser/open-page.ts';
import {openOptions} from '../../browser/options.ts';
import {ownVersion} from '../../browser/own.ts';
import {openPanel} from '../../browser/panel.ts';
import {onAlarm} from '../../browser/pushed/alarms.ts';
import {type Keeper, keeperOf} from '../../browser/pushed/keeper.ts';
import {onManaged} from '../../browser/pushed/managed.ts';
import {reportNow} from '../../browser/pushed/report.ts';
import {readSettings} from '../../browser/settings.ts';
import {allTabs, onTabClosed, placeOf} from '../../browser/tabs.ts';
import {markStyles} from '../../platforms/page/mark-styles.ts';
import {deskOf} from './desk.ts';
import {inForceOf} from './in-force.ts';
import {judge, makeReady} from './judge.ts';
import {voiceIn} from './own-voice.ts';

const actOf: {readonly [C in Exclude<Command, 'open-panel'>]: Act} = {
	'next-tip': {do: 'next'},
	'previous-tip': {do: 'previous'},
	'open-card': {do: 'open-card'},
	'apply-tip': {do: 'apply-next'},
	'skip-tip': {do: 'skip-next'},
};

/** Another rule set reaches what is open: every composer is judged anew, and the pages ask again. */
const tellEverybody = async (): Promise<void> => {
	for (const tab of await allTabs()) void tellFrame({tab}, 'again');
};

const followPolicy = (force: ReturnType<typeof inForceOf>): Keeper => {
	const changed = async (): Promise<void> => {
		if (await force.reread()) await tellEverybody();
		await tellPages('pushed');
	};
	const keeper = keeperOf(ownVersion(), () => void changed());
	onManaged(() => void keeper.follow(true));
	onAlarm(due => void (due === 'look' ? keeper.look() : keeper.follow(true)));
	void keeper.follow();
	return keeper;
};

type At = ReturnType<typeof placeOf>;

const answerTo = async (
	request: Judge,
	at: At,
	desk: ReturnType<typeof deskOf>,
	force: ReturnType<typeof inForceOf>,
): Promise<TabState> => {
	const [settings, habits, now] = await Promise.all([readSettings(), readHabits(), force.now()]);
	const {state, fuller} = judge(at?.frame ?? 0, request, {settings, habits}, now);
	if (!at) return state;
	desk.keep(at.tab, state);
	void fuller?.then(full => {
		desk.keep(at.tab, full);
		return tellFrame(at, 'fuller', full);
	});
	return state;
};

const wire = (): void => {
	const desk = deskOf();
	const force = inForceOf(ownVersion());
	const keeper = followPolicy(force);
	answerAsWorker({
		async inject(sender) {
			const at = placeOf(sender);
			if (!at) return;
			await injectRest(at.tab, at.frame, markStyles);
			makeReady(await force.now());
		},
		async judge(sender, request) {
			const at = placeOf(sender);
			try {
				return await answerTo(request, at, desk, force);
			} catch (error) {
				if (at) desk.fail(at.tab);
				throw error;
			}
		},
		gone(sender, composer) {
			const at = placeOf(sender);
			if (at) desk.forget(at.tab, composer);
		},
		state: (_sender, tab) => desk.state(tab),
		act: (_sender, tab, act) => desk.act(tab, act),
		openPanel: sender => openPanel(placeOf(sender)?.tab),
		openOptions,
		openRules: () => openPage('rules'),
		draftText: (_sender, tab) => desk.text(tab),
		inForce: async () => (await force.now()).inForce,
		ruleSet: async () => (await force.now()).set,
		pushed: () => reportNow(ownVersion()),
		importSet: (_sender, file) => keeper.importFile(file),
		dropSet: keeper.dropFile,
		listen: async (_sender, texts) => voiceIn((await force.now()).compiled(), texts),
	});
	onFrameGone(desk.leave);
	onCommand((command, tab) => void (command === 'open-panel' ? openPanel(tab) : desk.act(tab, actOf[command])));
	onTabClosed(desk.close);
	onInstalled(() => void openPage('welcome'));
	followChosenHosts();
};

export default defineBackground(wire);
