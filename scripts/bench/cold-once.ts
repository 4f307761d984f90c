import {readFileSync} from 'node:fs';
import type {Contender} from './contender.ts';
import {freshText} from './texts.ts';

/** One cold start: loads the contender named on the command line from what a release would hold, reads 1,300 characters, prints the cost. */
const load = async (name: string): Promise<Contender> => {
	if (name !== 'akta') return (await import('./peers.ts')).loadPeer(name);
	const [{compile}, {check}] = await Promise.all([import('../../engine/compile.ts'), import('../../engine/check.ts')]);
	const set = JSON.parse(readFileSync(new URL('../../.output/bench-set.json', import.meta.url), 'utf8'));
	const compiled = compile(set, {isSound: true});
	return {
		name,
		run: text =>
			check(compiled, {platform: 'linkedin', surface: 'post', voice: 'self', text, links: [], pictures: []}, {}).tips
				.length,
	};
};

const text = freshText(1300);
const start = performance.now();
const {run} = await load(process.argv[2] ?? 'akta');
await run(text);
const ms = performance.now() - start;
console.log(JSON.stringify({ms, megabytes: process.memoryUsage().rss / 2 ** 20}));
process.exit(0);
