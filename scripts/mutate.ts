import {spawnSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {join} from 'node:path';
import {drawMutants} from './mutate/draw-mutants.ts';
import {isKilled, openWorkshop, rooms} from './mutate/workshop.ts';
import {withInterval} from './quality/wilson.ts';
import {root} from './setup/run.mjs';

const [count = 100, seed = 1] = process.argv.slice(2).map(Number);

const files = spawnSync('git', ['ls-files'], {cwd: root, encoding: 'utf8'})
	.stdout.split('\n')
	.filter(file => file !== '' && existsSync(join(root, file)));
const sources = files.filter(file => rooms.includes(file.split('/')[0] ?? '') && /\.tsx?$/.test(file));

openWorkshop(files);
const killed = new Map(rooms.map(room => [room, {killed: 0, all: 0}]));
for (const mutant of drawMutants(sources, count, seed)) {
	const {file, line, operator, before, after} = mutant;
	const dead = await isKilled(mutant);
	const room = killed.get(file.split('/')[0] ?? '');
	if (room) {
		room.all++;
		room.killed += dead ? 1 : 0;
	}
	console.log(`${dead ? 'killed  ' : 'SURVIVED'} ${file}:${line} ${operator}`);
	if (!dead) console.log(`    - ${before.trim()}\n    + ${after.trim()}`);
}

const print = (name: string, {killed, all}: {readonly killed: number; readonly all: number}): void => {
	if (all > 0) console.log(`${name}: ${withInterval({hits: killed, of: all})}`);
};
for (const [room, outcome] of killed) print(room, outcome);
const sum = (pick: 'killed' | 'all'): number => [...killed.values()].reduce((total, each) => total + each[pick], 0);
print(`seed ${seed}`, {killed: sum('killed'), all: sum('all')});
