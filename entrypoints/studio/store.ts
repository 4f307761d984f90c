import {finishedSet} from '../../authoring/finished-set.ts';
import type {GuidanceDocument} from '../../authoring/guidance-document.ts';
import {loadInflections} from '../../authoring/inflections.ts';
import {parseDocument} from '../../authoring/parse-document.ts';
import type {DocumentValidation} from '../../authoring/studio-state.ts';
import {createHistory, recordChange, redo, type UndoHistory, undo} from '../../authoring/undo-history.ts';
import {validateDocument} from '../../authoring/validate-document.ts';
import {onOtherStudioChange, storedWork} from '../../browser/storage/studio-storage.ts';
import type {RuleSet} from '../../engine/model/rule-set.ts';
import type {PolicyReading} from '../../engine/policy-reader/policy-reading.ts';

/** What the studio knows at a moment; everything drawn is derived from it. */
export type StudioSnapshot = {
	readonly history: UndoHistory;
	readonly finished: RuleSet;
	readonly validation: DocumentValidation;
	readonly reading?: PolicyReading | 'under way' | undefined;
	readonly kept: 'kept' | 'keeping' | 'failed';
	/** The work of another tab that changed it meanwhile. */
	readonly theirs?: GuidanceDocument | undefined;
	readonly note: string;
};

/** How long after the last key the work is kept and judged, in ms. */
const pauseTime = 250;

/** The studio's state and the ways to change it. */
export type StudioStore = {
	readonly now: () => StudioSnapshot;
	readonly work: () => GuidanceDocument;
	/** Changes the work; see `recordChange` for `at`. */
	readonly change: (next: GuidanceDocument, at?: string) => void;
	readonly undo: () => void;
	readonly redo: () => void;
	readonly show: (part: Partial<Pick<StudioSnapshot, 'reading' | 'note'>>) => void;
	readonly takeTheirs: () => void;
	readonly keepMine: () => void;
	/** Judges the work as it stands. */
	readonly judge: () => void;
};

type Holder = {
	now: StudioSnapshot;
	readonly tab: string;
	readonly draw: () => void;
	timer?: ReturnType<typeof setTimeout>;
};

const put = (holder: Holder, part: Partial<StudioSnapshot>): void => {
	holder.now = {...holder.now, ...part};
	holder.draw();
};

const validate = (holder: Holder): void => {
	const {finished} = holder.now;
	const again = () => put(holder, {validation: validateDocument(holder.now.finished)});
	again();
	void loadInflections(finished).then(isNew => isNew && again());
};

const keep = async (holder: Holder): Promise<void> => {
	const work = holder.now.history.present;
	try {
		await storedWork.write({tab: holder.tab, work});
		if (work === holder.now.history.present) put(holder, {kept: 'kept'});
	} catch {
		put(holder, {kept: 'failed'});
	}
};

/** While another tab's version waits for an answer nothing is written over it. */
const settle = (holder: Holder): void => {
	clearTimeout(holder.timer);
	delete holder.timer;
	if (!holder.now.theirs) void keep(holder);
	validate(holder);
};

/** A tab one has left gets its timers late, and one that is closed gets none: what waits is kept as the person goes. */
const settleOnLeaving = (holder: Holder): void => {
	const leave = () => holder.timer !== undefined && settle(holder);
	document.addEventListener('visibilitychange', () => document.hidden && leave());
	addEventListener('pagehide', leave);
};

const move = (holder: Holder, history: UndoHistory): void => {
	clearTimeout(holder.timer);
	holder.timer = setTimeout(settle, pauseTime, holder);
	put(holder, {history, finished: finishedSet(history.present), kept: 'keeping'});
};

const takeTheirs = (holder: Holder): void => {
	const {theirs, history} = holder.now;
	if (!theirs) return;
	holder.now = {...holder.now, theirs: undefined};
	move(holder, recordChange(history, theirs));
};

const firstNow = (work: GuidanceDocument): StudioSnapshot => ({
	history: createHistory(work),
	finished: finishedSet(work),
	validation: {errors: [], findings: []},
	kept: 'kept',
	note: '',
});

/** Begins with a work and calls `draw` after each change. The work is kept in this browser a moment after it changed. */
export const createStudioStore = (work: GuidanceDocument, draw: () => void): StudioStore => {
	const holder: Holder = {now: firstNow(work), tab: crypto.randomUUID(), draw};
	onOtherStudioChange(holder.tab, other => {
		const theirs = parseDocument(other);
		if (theirs) put(holder, {theirs});
	});
	settleOnLeaving(holder);
	return {
		now: () => holder.now,
		work: () => holder.now.history.present,
		change: (next, at) => move(holder, recordChange(holder.now.history, next, at || undefined)),
		undo: () => move(holder, undo(holder.now.history)),
		redo: () => move(holder, redo(holder.now.history)),
		show: part => put(holder, part),
		takeTheirs: () => takeTheirs(holder),
		keepMine: () => {
			put(holder, {theirs: undefined});
			void keep(holder);
		},
		judge: () => validate(holder),
	};
};
