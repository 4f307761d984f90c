import {dataHalf, type Row, readSet} from './data.ts';
import type {Trial} from './detectors.ts';

/** How often a detector was right: `hits` of `cases` found, `alarms` of `others` false. */
export type Count = {readonly cases: number; readonly hits: number; readonly others: number; readonly alarms: number};

/** One measured detector, on all rows and on each half; `absent` names the sets the folder lacks. */
export type MeasuredDetector = {
	readonly name: string;
	readonly goal: string;
	readonly absent: readonly string[];
	readonly all: Count;
	readonly tuned: Count;
	readonly heldOut: Count;
};

const none: Count = {cases: 0, hits: 0, others: 0, alarms: 0};

const add = (count: Count, should: boolean, fires: boolean): Count => ({
	cases: count.cases + Number(should),
	hits: count.hits + Number(should && fires),
	others: count.others + Number(!should),
	alarms: count.alarms + Number(!should && fires),
});

/** Measures one detector on rows that are at hand. */
export const measureRows = (trial: Trial, rows: readonly Row[]): Omit<MeasuredDetector, 'absent'> => {
	let [all, tuned, heldOut] = [none, none, none];
	for (const row of rows) {
		const [should, fires] = [trial.should(row), trial.fires(row)];
		all = add(all, should, fires);
		if (dataHalf(row.text) === 'tuned') tuned = add(tuned, should, fires);
		else heldOut = add(heldOut, should, fires);
	}
	return {name: trial.name, goal: trial.goal, all, tuned, heldOut};
};

/** Measures one detector on the sets of a folder; sets that are absent are named and leave the counts without them. */
export const measureDetector = async (folder: string, trial: Trial): Promise<MeasuredDetector> => {
	const rows: Row[] = [];
	const absent: string[] = [];
	for (const name of trial.sets) {
		const set = await readSet(folder, name);
		if (set) rows.push(...set.filter(row => trial.counts?.(row) ?? true));
		else absent.push(name);
	}
	return {...measureRows(trial, rows), absent};
};

/** The share of the cases that were found; undefined without cases. */
export const recallShare = ({cases, hits}: Count): number | undefined => (cases > 0 ? hits / cases : undefined);

/** The share of the firings that were right; undefined without firings. */
export const precisionShare = ({hits, alarms}: Count): number | undefined =>
	hits + alarms > 0 ? hits / (hits + alarms) : undefined;
