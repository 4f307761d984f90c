import {readFileSync} from 'node:fs';
import type {Contender} from './contender.ts';

// One cold start: loads the contender named on the command line from what a release would hold, reads posts, prints what it cost.
const [, , name = 'akta', file = ''] = process.argv;
const texts: readonly string[] = JSON.parse(readFileSync(file, 'utf8'));
const counted = [1, 10, 50];

const load = async (): Promise<Contender['run']> => {
	if (name !== 'akta') return (await (await import('./peers.ts')).loadPeer(name)).run;
	const {tipsOf} = await import(new URL('../../.output/bench-engine.js', import.meta.url).href);
	return tipsOf;
};

const [start, before] = [performance.now(), process.cpuUsage()];
const run = await load();
const cpu: Record<number, number> = {};
let first = {ms: 0, megabytes: 0};
for (const [index, text] of texts.entries()) {
	await run(text);
	if (index === 0) first = {ms: performance.now() - start, megabytes: process.memoryUsage().rss / 2 ** 20};
	const {user, system} = process.cpuUsage(before);
	if (counted.includes(index + 1)) cpu[index + 1] = (user + system) / 1000;
}
console.log(JSON.stringify({...first, cpu}));
process.exit(0);
