import type {GuidanceDocument} from './guidance-document.ts';

/** A document with what it was and what was undone; `at` names the field last written in. */
export type UndoHistory = {
	readonly past: readonly GuidanceDocument[];
	readonly present: GuidanceDocument;
	readonly future: readonly GuidanceDocument[];
	readonly at?: string;
};

const mostSteps = 200;

/** A history that begins with this document. */
export const createHistory = (present: GuidanceDocument): UndoHistory => ({past: [], present, future: []});

/** After a change: going on in the same field stays one step, any other is a step of its own; without a field it always is. */
export const recordChange = (
	{past, present, at}: UndoHistory,
	next: GuidanceDocument,
	field?: string,
): UndoHistory => ({
	past: field !== undefined && field === at ? past : [...past, present].slice(-mostSteps),
	present: next,
	future: [],
	...(field !== undefined && {at: field}),
});

/** One step back; itself when there is none. */
export const undo = (history: UndoHistory): UndoHistory => {
	const last = history.past.at(-1);
	if (!last) return history;
	return {past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future]};
};

/** One step forward again; itself when nothing was undone. */
export const redo = (history: UndoHistory): UndoHistory => {
	const [next, ...future] = history.future;
	if (!next) return history;
	return {past: [...history.past, history.present], present: next, future};
};
