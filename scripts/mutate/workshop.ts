import {spawn} from 'node:child_process';
import {copyFileSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {testsFor} from '../check/tests-for.ts';
import {environment, root} from '../setup/run.mjs';
import type {Mutant} from './draw-mutants.ts';

const workshop = join(root, '.output/mutate');

/** The rooms whose lines are broken. */
export const rooms: readonly string[] = ['engine', 'page', 'companion', 'browser'];

const configOf = (room: string): string => `${room}.vitest.config.ts`;

/** vitest's own `--dir` would look for `tests/` inside the room. The engine keeps nothing between its tests, which are read once then. */
const roomConfig = (room: string): string =>
	`export default {test: {include: ['tests/${room}/**/*.test.{ts,tsx}'], isolate: ${room !== 'engine'}, testTimeout: 60_000, hookTimeout: 60_000}};\n`;

/** A copy of the project's files in which lines may be broken. */
export const openWorkshop = (files: readonly string[]): void => {
	rmSync(workshop, {recursive: true, force: true});
	for (const file of files) {
		mkdirSync(dirname(join(workshop, file)), {recursive: true});
		copyFileSync(join(root, file), join(workshop, file));
	}
	cpSync(join(root, '.wxt'), join(workshop, '.wxt'), {recursive: true});
	for (const room of rooms) writeFileSync(join(workshop, configOf(room)), roomConfig(room));
};

/** How vitest ended; `late` when it did not within its time, as in a loop without an end. */
type End = 'passed' | 'failed' | 'late';

const run = (parameters: readonly string[], longest: number): Promise<End> =>
	new Promise(ended => {
		const child = spawn('vitest', [...parameters, '--bail', '1'], {
			cwd: workshop,
			env: environment(),
			stdio: 'ignore',
			detached: true,
		});
		let isLate = false;
		const timer = setTimeout(() => {
			isLate = true;
			process.kill(-(child.pid ?? 0), 'SIGKILL');
		}, longest);
		child.once('close', code => {
			clearTimeout(timer);
			if (isLate) ended('late');
			else ended(code === 0 ? 'passed' : 'failed');
		});
	});

const roomOf = (file: string): string => file.split('/', 1)[0] ?? '';

const mirrorEnd = async (file: string): Promise<End> => {
	const mirror = testsFor(file);
	return mirror && 'run' in mirror
		? run(['run', '--config', configOf(roomOf(file)), ...mirror.run], 120_000)
		: 'passed';
};

/**
 * True when the mirror of the file notices, or does not end, or else a test of its room that imports it fails; those after the first to
 * fail are not run. What the second are too slow for counts as not noticed.
 */
const isNoticed = async (file: string): Promise<boolean> => {
	if ((await mirrorEnd(file)) !== 'passed') return true;
	const parameters = ['related', '--run', '--passWithNoTests', '--config', configOf(roomOf(file)), file];
	return (await run(parameters, 300_000)) === 'failed';
};

/** True when the unit tests of its room notice a mutant. */
export const isKilled = async ({file, line, after}: Mutant): Promise<boolean> => {
	const place = join(workshop, file);
	const whole = readFileSync(place, 'utf8');
	writeFileSync(
		place,
		whole
			.split('\n')
			.with(line - 1, after)
			.join('\n'),
	);
	try {
		return await isNoticed(file);
	} finally {
		writeFileSync(place, whole);
	}
};
