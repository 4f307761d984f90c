import {spawnSync} from 'node:child_process';
import {median} from './measure.ts';

const processes = 5;

const script = new URL('./acceptance-once.ts', import.meta.url);

type Once = {readonly ms: number; readonly stretch?: number};

const runs = (what: 'compile' | 'whole'): readonly Once[] =>
	Array.from({length: processes}, () => {
		const {stdout, stderr, status} = spawnSync(process.execPath, [script.pathname, what], {encoding: 'utf8'});
		if (status !== 0) throw new Error(stderr);
		return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
	});

/**
 * What it costs to take the largest rule set in a fresh process, each the middle of five, in ms: to verify, read and compile it; to take it
 * with everything that is asked of it; and the longest stretch of that without a rest.
 */
export const measureAcceptance = (): {readonly compiled: number; readonly taken: number; readonly stretch: number} => {
	const whole = runs('whole');
	return {
		compiled: median(runs('compile').map(({ms}) => ms)),
		taken: median(whole.map(({ms}) => ms)),
		stretch: median(whole.map(({stretch = Number.NaN}) => stretch)),
	};
};
