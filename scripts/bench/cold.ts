import {spawnSync} from 'node:child_process';
import {writeFileSync} from 'node:fs';
import {fileURLToPath} from 'node:url';
import {median} from './measure.ts';

/** What one fresh process paid: ms until the first answer, MB of memory then, and ms of processor time, all threads, for its first 1, 10 and 50. */
export type Cold = {readonly ms: number; readonly megabytes: number; readonly cpu: {readonly [checks: string]: number}};

const processes = 3;

const script = fileURLToPath(new URL('./cold-once.ts', import.meta.url));

const once = (name: string, file: string): Cold | undefined => {
	const {stdout, status} = spawnSync(process.execPath, [script, name, file], {encoding: 'utf8'});
	return status === 0 ? JSON.parse(stdout.trim().split('\n').at(-1) ?? '') : undefined;
};

const middle = (runs: readonly Cold[]): Cold => ({
	ms: median(runs.map(({ms}) => ms)),
	megabytes: median(runs.map(({megabytes}) => megabytes)),
	cpu: Object.fromEntries(
		Object.keys(runs[0]?.cpu ?? {}).map(checks => [checks, median(runs.map(({cpu}) => cpu[checks] ?? Number.NaN))]),
	),
});

/**
 * Starts contenders in fresh processes, in turn, each reading the same texts, and keeps the middle of three of each; undefined for one that
 * did not run.
 */
export const measureCold = (
	names: readonly string[],
	texts: readonly string[],
): {readonly [name: string]: Cold | undefined} => {
	const file = fileURLToPath(new URL('../../.output/bench-texts.json', import.meta.url));
	writeFileSync(file, JSON.stringify(texts));
	const rounds = Array.from({length: processes}, () => names.map(name => once(name, file)));
	return Object.fromEntries(
		names.map((name, index) => {
			const runs = rounds.flatMap(round => round[index] ?? []);
			return [name, runs.length > 0 ? middle(runs) : undefined];
		}),
	);
};
