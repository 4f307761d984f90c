import {spawnSync} from 'node:child_process';
import {medianOf} from './measure.ts';

/** What one fresh process paid: until the first answer, and its memory then. */
export type Cold = {readonly ms: number; readonly megabytes: number};

const processes = 3;

const script = new URL('./cold-once.ts', import.meta.url);

const once = (name: string): Cold | undefined => {
	const {stdout, status} = spawnSync(process.execPath, [script.pathname, name], {encoding: 'utf8'});
	return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '') : undefined;
};

/** Starts a contender in fresh processes; the middle of three. Undefined when it did not run. */
export const measureCold = (name: string): Cold | undefined => {
	const runs = Array.from({length: processes}, () => once(name)).filter(run => run !== undefined);
	if (runs.length === 0) return undefined;
	return {ms: medianOf(runs.map(({ms}) => ms)), megabytes: medianOf(runs.map(({megabytes}) => megabytes))};
};
