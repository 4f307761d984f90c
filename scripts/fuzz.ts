import {readdir, readFile} from 'node:fs/promises';
import {parseArgs} from 'node:util';
import {fuzzRuleSets} from './fuzz/fuzz.ts';
import {createProgress} from './progress.ts';

const {values} = parseArgs({
	options: {count: {type: 'string', default: '100000'}, seed: {type: 'string', default: '1'}},
});

const folder = new URL('../examples/', import.meta.url);
const files = (await readdir(folder)).filter(name => name.endsWith('.json')).sort();
const [first, ...rest] = await Promise.all(
	files.map(async name => JSON.parse(await readFile(new URL(name, folder), 'utf8'))),
);

const count = Number(values.count);
const progress = createProgress('Rule sets mutated', count);
const {sets, taken, refused, wrong, slowest} = fuzzRuleSets(
	[first, ...rest],
	count,
	Number(values.seed),
	progress.tick,
);
progress.end();
for (const {seed, what} of wrong.slice(0, 20)) console.error(`seed ${seed}: ${what}`);
console.log(
	`${sets} mutated sets: ${taken} taken, ${refused} refused, ${wrong.length} wrong. Slowest ${Math.round(slowest.milliseconds)} ms (seed ${slowest.seed}).`,
);
if (wrong.length) process.exitCode = 1;
