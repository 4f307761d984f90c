import type {Work} from '../../components/studio/work.ts';

/** A document with what it was and what was undone; `at` names the field last written in. */
export type History = {
	readonly past: readonly Work[];
	readonly present: Work;
	readonly future: readonly Work[];
	readonly at?: string;
};

const mostSteps = 200;

/** A history that begins with this document. */
export const startHistory = (present: Work): History => ({past: [], present, future: []});

/** After a change: going on in the same field stays one step, any other is a step of its own; without a field it always is. */
export const changed = ({past, present, at}: History, next: Work, field?: string): History => ({
	past: field !== undefined && field === at ? past : [...past, present].slice(-mostSteps),
	present: next,
	future: [],
	...(field !== undefined && {at: field}),
});

/** One step back; itself when there is none. */
export const undone = (history: History): History => {
	const last = history.past.at(-1);
	if (!last) return history;
	return {past: history.past.slice(0, -1), present: last, future: [history.present, ...history.future]};
};

/** One step forward again; itself when nothing was undone. */
export const redone = (history: History): History => {
	const [next, ...future] = history.future;
	if (!next) return history;
	return {past: [...history.past, history.present], present: next, future};
};
