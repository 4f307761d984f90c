import {onOtherStudio, writeStudioWork} from '../../browser/studio-work.ts';
import {finishedSet} from '../../components/studio/finished-set.ts';
import type {Judged} from '../../components/studio/studio-state.ts';
import type {Work} from '../../components/studio/work.ts';
import type {PolicyReading} from '../../engine/reader/policy.ts';
import type {RuleSet} from '../../engine/rule-set.ts';
import {loadForms} from './forms.ts';
import {changed, type History, redone, startHistory, undone} from './history.ts';
import {judgeWork} from './judge-work.ts';
import {parseWork} from './work-shape.ts';

/** What the studio knows at a moment; everything drawn is derived from it. */
export type Now = {
	readonly history: History;
	readonly finished: RuleSet;
	readonly judged: Judged;
	readonly reading?: PolicyReading | 'under way' | undefined;
	readonly kept: 'kept' | 'keeping' | 'failed';
	/** The work of another tab that changed it meanwhile. */
	readonly theirs?: Work | undefined;
	readonly note: string;
};

/** How long after the last key the work is kept and judged, in ms. */
const pauseTime = 250;

/** The studio's state and the ways to change it. */
export type Store = {
	readonly now: () => Now;
	readonly work: () => Work;
	/** Changes the work; see `changed` for `at`. */
	readonly change: (next: Work, at?: string) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	readonly show: (part: Partial<Pick<Now, 'reading' | 'note'>>) => void;
	readonly takeTheirs: () => void;
	readonly keepMine: () => void;
	/** Judges the work as it stands. */
	readonly judge: () => void;
};

type Holder = {now: Now; readonly tab: string; readonly draw: () => void; timer?: ReturnType<typeof setTimeout>};

const put = (holder: Holder, part: Partial<Now>): void => {
	holder.now = {...holder.now, ...part};
	holder.draw();
};

const judge = (holder: Holder): void => {
	const {finished} = holder.now;
	const again = () => put(holder, {judged: judgeWork(holder.now.finished)});
	again();
	void loadForms(finished).then(isNew => isNew && again());
};

const keep = async (holder: Holder): Promise<void> => {
	const work = holder.now.history.present;
	try {
		await writeStudioWork({tab: holder.tab, work});
		if (work === holder.now.history.present) put(holder, {kept: 'kept'});
	} catch {
		put(holder, {kept: 'failed'});
	}
};

/** While another tab's version waits for an answer nothing is written over it. */
const settle = (holder: Holder): void => {
	judge(holder);
	if (!holder.now.theirs) void keep(holder);
};

const move = (holder: Holder, history: History): void => {
	clearTimeout(holder.timer);
	holder.timer = setTimeout(settle, pauseTime, holder);
	put(holder, {history, finished: finishedSet(history.present), kept: 'keeping'});
};

const takeTheirs = (holder: Holder): void => {
	const {theirs, history} = holder.now;
	if (!theirs) return;
	holder.now = {...holder.now, theirs: undefined};
	move(holder, changed(history, theirs));
};

const firstNow = (work: Work): Now => ({
	history: startHistory(work),
	finished: finishedSet(work),
	judged: {errors: [], findings: []},
	kept: 'kept',
	note: '',
});

/** Begins with a work and calls `draw` after each change. The work is kept in this browser a moment after it changed. */
export const startStore = (work: Work, draw: () => void): Store => {
	const holder: Holder = {now: firstNow(work), tab: crypto.randomUUID(), draw};
	onOtherStudio(holder.tab, other => {
		const theirs = parseWork(other);
		if (theirs) put(holder, {theirs});
	});
	return {
		now: () => holder.now,
		work: () => holder.now.history.present,
		change: (next, at) => move(holder, changed(holder.now.history, next, at || undefined)),
		undo: () => move(holder, undone(holder.now.history)),
		redo: () => move(holder, redone(holder.now.history)),
		show: part => put(holder, part),
		takeTheirs: () => takeTheirs(holder),
		keepMine: () => {
			put(holder, {theirs: undefined});
			void keep(holder);
		},
		judge: () => judge(holder),
	};
};
